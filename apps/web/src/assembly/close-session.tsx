import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closeAssembly } from '../api/chair.ts';
import type { AssemblyView } from '../api/assembly.ts';
import { SecondStep } from '../desk/second-step.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Closes the session; the plan becomes adopted where every item is decided. */
export function CloseSession({ assembly }: { assembly: AssemblyView }) {
  const { t } = useText();
  const queries = useQueryClient();
  const undecided = assembly.items.filter((item) =>
    ['waiting', 'polling', 'calling', 'counted'].includes(item.state),
  ).length;
  const close = useMutation({
    mutationFn: () => closeAssembly(assembly.id),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="page-actions close-session no-print">
      <SecondStep
        button={t('assembly.closeSession')}
        outline
        disabled={undecided > 0}
        busy={close.isPending}
        act={t('assembly.closeSessionAct')}
        run={() => close.mutate()}
      >
        {t('assembly.closeSessionHelp', { undecided })}
      </SecondStep>
      {undecided > 0 && <span className="quiet">{t('assembly.closeSessionHelp', { undecided })}</span>}
      {close.error !== null && <Refusal problem={close.error} />}
    </div>
  );
}
