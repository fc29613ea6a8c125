import { StageBar } from '../../desk/stage-bar.tsx';
import type { StageTab } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** The pages of one round. */
export function roundTabs(t: ReturnType<typeof useText>['t'], round: string): readonly StageTab[] {
  return [
    { to: '/survey', label: t('survey.rounds') },
    { to: `/survey/${round}`, label: t('survey.responses') },
    { to: `/survey/${round}/plan`, label: t('rounds.plan') },
    { to: `/survey/${round}/cities`, label: t('rounds.cities') },
    { to: `/survey/${round}/letters`, label: t('rounds.letters') },
  ];
}

/** The second bar of a round's pages. */
export function RoundBar({ round }: { round: string }) {
  const { t } = useText();
  return <StageBar label={t('shell.stage.survey')} tabs={roundTabs(t, round)} />;
}
