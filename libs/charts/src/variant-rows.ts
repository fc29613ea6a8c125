import type { Variant } from '#findings';
import type { RankingReport } from '#ranking';
import type { SpreadRow } from './spread-chart.ts';

/** A row for each area of a ranking, with the rank that every variant gives it. */
export function variantRows(
  report: Pick<RankingReport, 'areas'>,
  variants: readonly Variant[],
  name: (area: string) => string,
): readonly SpreadRow[] {
  return report.areas.map(({ id, rank }) => ({
    label: name(id),
    official: rank,
    others: variants.flatMap((variant) => {
      const other = variant.ranks[id];
      const crosses = variant.entered.includes(id) || variant.left.includes(id);
      return other === undefined ? [] : [{ rank: other, crosses, label: variant.label }];
    }),
  }));
}
