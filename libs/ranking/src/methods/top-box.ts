import { byFraction } from './by-fraction.ts';
import type { ColumnResult } from './column-result.ts';

/**
 * Top-2-box: share (0–100) of the weight that rates an area 4 or 5 among the weight that rates it at all.
 *
 * `histogram` is m × 6 weights by rating 0 (not rated) … 5. Nobody rated an area: 0. Customary in survey
 * research; ignores how far apart the ratings are. Cost O(m).
 */
export function topBox(histogram: Float64Array, m: number): ColumnResult & { readonly scores: Float64Array } {
  return byFraction(
    Array.from({ length: m }, (_, i) => {
      const counts = histogram.subarray(i * 6 + 1, i * 6 + 6);
      const rated = counts.reduce((sum, count) => sum + count, 0);
      return { num: BigInt(counts[3]! + counts[4]!) * 100n, den: BigInt(Math.max(1, rated)) };
    }),
  );
}
