/**
 * Weighted mean of τx between an order (tie groups of columns, best first) and the preferences, −1 … 1:
 * E. J. Emond & D. W. Mason, J. Multi-Criteria Decision Analysis 11 (2002) 17–28. A tie agrees with a tie
 * and neither agrees nor disagrees with an order; areas without an opinion count nothing.
 *
 * From the pairwise matrices: weight strictly above, weight that compares at all, and the weight of all
 * preferences; NaN when that is 0. Cost O(m²).
 */
export function meanTauX(
  order: readonly (readonly number[])[],
  pairwise: Float64Array,
  compared: Float64Array,
  weight: number,
): number {
  const m = order.flat().length;
  const lead = (i: number, j: number): number => pairwise[i * m + j]! - pairwise[j * m + i]!;
  const tied = (i: number, j: number): number =>
    compared[i * m + j]! - pairwise[i * m + j]! - pairwise[j * m + i]!;
  let sum = 0;
  order.forEach((group, g) => {
    group.forEach((i, at) => {
      for (const j of group.slice(at + 1)) sum += tied(i, j);
      for (const later of order.slice(g + 1)) for (const j of later) sum += lead(i, j);
    });
  });
  return (2 * sum) / (weight * m * (m - 1));
}
