import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closePoll } from '../api/chair.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Closes the open poll and shows its result. */
export function ClosePoll({ assembly, poll }: { assembly: string; poll: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () => closePoll(poll),
    onSettled: () => queries.invalidateQueries({ queryKey: ['assembly', assembly] }),
  });
  return (
    <>
      <button type="button" className="button" disabled={close.isPending} onClick={() => close.mutate()}>
        {t('assembly.closePoll')}
      </button>
      {close.error !== null && <Refusal problem={close.error} />}
    </>
  );
}
