import type { RankingReport } from '#ranking';
import { useText } from '../i18n/text-context.tsx';

/** Says what a live report of very many answers takes from a sample of them; nothing where all were ranked. */
export function SampledNote({ report }: { report: RankingReport }) {
  const { t } = useText();
  const { preferences: answers, sampled } = report;
  return sampled === undefined ? null : <p>{t('ranking.sampled', { answers, sampled })}</p>;
}
