import type { Session } from '../api/session.ts';
import type { StageTab } from '../desk/stage-bar.tsx';
import type { Text } from '../i18n/text.ts';

/** The pages of a round that this person may see. */
export function roundTabs(
  t: Text['t'],
  round: string,
  session: Pick<Session, 'actions'>,
): readonly StageTab[] {
  const may = (action: string) => session.actions.includes(action);
  return [
    { to: '/survey', label: t('survey.rounds') },
    { to: `/survey/${round}`, label: t('survey.responses') },
    { to: `/survey/${round}/plan`, label: t('rounds.plan') },
    ...(may('round.invite')
      ? [
          { to: `/survey/${round}/cities`, label: t('rounds.cities') },
          { to: `/survey/${round}/letters`, label: t('rounds.letters') },
        ]
      : []),
    ...(may('round.read-flags') ? [{ to: `/survey/${round}/doubts`, label: t('monitor.quality') }] : []),
    ...(may('round.export') ? [{ to: `/survey/${round}/files`, label: t('monitor.exports') }] : []),
  ];
}
