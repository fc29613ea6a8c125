import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closeRound } from '../api/rounds.ts';
import type { RoundSummary } from '../api/survey.ts';
import { Refusal } from '../desk/refusal.tsx';
import { SecondStep } from '../desk/second-step.tsx';
import { useText } from '../i18n/text-context.tsx';

const dayLength = 86_400_000;

/** Closes a round, once it was said who has not answered and how much time they had left. */
export function CloseRound({ round }: { round: RoundSummary }) {
  const { t } = useText();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () => closeRound(round.id),
    onSuccess: () =>
      Promise.all(
        [['rounds'], ['monitor', round.id], ['round-cities', round.id]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const left = Math.ceil((Date.parse(round.deadline) - Date.now()) / dayLength);
  return (
    <div className="page-actions no-print close-round">
      <SecondStep
        button={t('survey.close')}
        outline
        busy={close.isPending}
        act={t('survey.closeNow')}
        run={close.mutate}
      >
        {t('survey.closeWhat', { missing: round.invited - round.answered, days: Math.max(0, left) })}
      </SecondStep>
      <span className="quiet">{t('survey.closeHelp')}</span>
      {close.error !== null && <Refusal problem={close.error} />}
    </div>
  );
}
