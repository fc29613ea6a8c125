import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundTerms } from '../../api/round-life.ts';
import { reopenRound } from '../../api/rounds.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { ReasonForm } from '../../members/reason-form.tsx';

/** Opens a closed round again, with a reason. */
export function ReopenRound({ round }: { round: RoundSummary }) {
  const { t } = useText();
  const queries = useQueryClient();
  const reopen = useMutation({
    mutationFn: (reason: string) => reopenRound(round.id, reason),
    onSuccess: () =>
      Promise.all(
        [['rounds'], ['terms', round.id], ['monitor', round.id], ['round-cities', round.id]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <section className="panel no-print">
      <h2>{t('rounds.reopen')}</h2>
      <p className="quiet">{t('rounds.reopenHelp')}</p>
      <ReasonForm
        label={t('rounds.reopenWhy')}
        button={t('rounds.reopen')}
        busy={reopen.isPending}
        act={reopen.mutate}
      />
      {reopen.error !== null && <Refusal problem={reopen.error} />}
    </section>
  );
}

/** When a closed round was opened again, by whom and why. */
export function Reopenings({ reopenings }: { reopenings: RoundTerms['reopenings'] }) {
  const { t, date } = useText();
  return reopenings.map(({ id, reason, reopenedAt, reopenedBy }) => (
    <p key={id}>
      {t('rounds.reopenedOn', { who: reopenedBy ?? '–', date: date(reopenedAt) })} <bdi>{reason}</bdi>
    </p>
  ));
}
