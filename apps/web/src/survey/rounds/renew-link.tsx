import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendLetterTo } from '../../api/letters.ts';
import { renewLink } from '../../api/round-life.ts';
import type { RoundCity } from '../../api/round-life.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { SecondStep } from '../../desk/second-step.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Withdraws the link that a city has, in two steps, and then sends the new one to that city alone. */
export function RenewLink({ round, city }: { round: string; city: RoundCity }) {
  const { t } = useText();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries({ queryKey: ['round-cities', round] });
  const renew = useMutation({ mutationFn: () => renewLink(round, city.city), onSuccess: reread });
  const send = useMutation({
    mutationFn: () => sendLetterTo(round, 'invitation', city.city),
    onSuccess: reread,
  });
  const refused = renew.error ?? send.error;
  if (refused !== null) return <Refusal problem={refused} />;
  if (send.data !== undefined)
    return <span role="status">{t('rounds.linkSent', { queued: send.data.queued })}</span>;
  if (renew.isSuccess)
    return (
      <>
        <span role="status">{t('rounds.linkRenewed')}</span>{' '}
        <button
          type="button"
          className="button button-link"
          disabled={send.isPending}
          onClick={() => send.mutate()}
        >
          {t('rounds.sendLink', { city: city.name })}
        </button>
      </>
    );
  return (
    <SecondStep
      button={t('rounds.renewLink')}
      about={city.name}
      look="button button-link one-line"
      busy={renew.isPending}
      act={t('rounds.renewLinkNow')}
      run={renew.mutate}
    >
      {t('rounds.renewLinkWhat', { city: city.name })}
    </SecondStep>
  );
}
