import type { Statistics } from '../counting/statistics.ts';
import { byFraction } from './by-fraction.ts';
import type { ColumnResult } from './column-result.ts';

/**
 * Share (0–100) of the weight that ranks an area among its first t: approval of the top t, and plain
 * approval of everything ranked when t = m.
 *
 * A tie group that crosses the line counts whole; unranked areas are never approved. Source: S. Brams and
 * P. Fishburn, Approval Voting (1983). No preference: all tied at 0. Cost O(m³) on the statistics.
 */
export function topPlaces(
  { m, positions, weight }: Pick<Statistics, 'm' | 'positions' | 'weight'>,
  t: number,
): ColumnResult & { readonly scores: Float64Array } {
  const den = BigInt(Math.max(1, weight));
  return byFraction(
    Array.from({ length: m }, (_, i) => {
      let approving = 0;
      for (let cell = i * m * m; cell < (i * m + Math.min(t, m)) * m; cell++) approving += positions[cell]!;
      return { num: BigInt(approving) * 100n, den };
    }),
  );
}
