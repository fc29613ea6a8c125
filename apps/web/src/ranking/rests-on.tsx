import type { RankingReport } from '#ranking';
import type { DecisionView } from '../api/ranking.ts';
import { useText } from '../i18n/text-context.tsx';
import { useRanking } from './ranking-context.ts';

/** The run that a decision rests on and the places that it was made for. */
export function RestsOn({ decision, report }: { decision: DecisionView; report: RankingReport | null }) {
  const { t } = useText();
  const { runs } = useRanking();
  const run = runs.find(({ id }) => id === decision.run);
  if (run === undefined || report === null) return null;
  return <>{t('ranking.restsOn', { number: run.number, places: report.settings.places })}</>;
}
