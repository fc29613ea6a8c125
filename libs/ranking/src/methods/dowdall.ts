import type { Statistics } from '../counting/statistics.ts';
import { byFraction } from './by-fraction.ts';
import type { ColumnResult } from './column-result.ts';
import { leastCommonMultiple } from './exact-fraction.ts';

/**
 * The Dowdall count of Nauru (1971): position p gives 1/p points; a tie group, that of the unranked areas
 * included, shares the points of the positions it fills.
 *
 * Scores are weighted sums, compared in exact fractions. No opinion: no points. Source: J. Fraenkel and
 * B. Grofman, Australian J. Political Science 49 (2014). Monotone, not Condorcet consistent.
 * Cost O(m³) on the statistics.
 */
export function dowdall({
  m,
  positions,
  belowPositions,
}: Pick<Statistics, 'm' | 'positions' | 'belowPositions'>): ColumnResult & { readonly scores: Float64Array } {
  const unit = leastCommonMultiple(m);
  const upTo = [0n];
  for (let p = 1n; p <= BigInt(m); p++) upTo.push(upTo.at(-1)! + unit / p);
  const exact = Array.from({ length: m }, (_, i) => {
    let num = 0n;
    for (let start = 0; start < m; start++) {
      for (let size = 1; start + size <= m; size++) {
        const cell = (i * m + start) * m + size - 1;
        const weight = positions[cell]! + belowPositions[cell]!;
        if (weight > 0) num += BigInt(weight) * (upTo[start + size]! - upTo[start]!) * (unit / BigInt(size));
      }
    }
    return { num, den: unit * unit };
  });
  return byFraction(exact);
}
