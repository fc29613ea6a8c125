import type { PairMargin, RankingReport } from '#ranking';
import type { TextValues } from '#texts';

type Report = Pick<RankingReport, 'areas' | 'robustness' | 'settings'>;

/** How far the last area among the places is from the first beyond them; undefined where no pair stands there. */
export function marginAtLine({ areas, robustness, settings }: Report): PairMargin | undefined {
  const { places } = settings;
  const rank = new Map(areas.map((area) => [area.id, area.rank]));
  return robustness.margins.find(
    ({ above, below }) => (rank.get(above) ?? 0) <= places && (rank.get(below) ?? 0) > places,
  );
}

/** The title over all margins: how many answers would turn the pair at the line. */
export function marginsTitle(
  report: Report,
  name: (area: string) => string,
): { readonly key: 'holds.noLine' | 'holds.marginsTitle'; readonly values: TextValues } {
  const { places } = report.settings;
  const line = marginAtLine(report);
  if (line === undefined) return { key: 'holds.noLine', values: { places } };
  const { above, below, answersToReverse } = line;
  return {
    key: 'holds.marginsTitle',
    values: {
      needed: answersToReverse ?? 0,
      possible: answersToReverse === null ? 'no' : 'yes',
      above: name(above),
      below: name(below),
      places,
    },
  };
}
