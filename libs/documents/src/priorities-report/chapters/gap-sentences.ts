import { askingForHelp, ratedAreas } from '#findings';
import type { ReportReading } from '../report-reading.ts';

/** Which areas are important and out of reach of most cities; null where the reader may not see it or nobody rated. */
export function gapSentence({ t, text, insights, name }: ReportReading): string | null {
  const rated = ratedAreas(insights?.needs ?? []);
  if (rated.length === 0) return null;
  const help = askingForHelp(rated);
  return t('gap.quadrantTitle', { help: help.length, areas: text.list(help.map(({ area }) => name(area))) });
}
