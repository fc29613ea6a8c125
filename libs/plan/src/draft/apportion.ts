/**
 * Seats by Sainte-Laguë (divisors 1, 3, 5 …) with at least one and at most `most` for each weight.
 * Ties go to the earlier weight; weights of zero keep their one. When the minimum or the maximum leaves no
 * choice, the sum departs from `seats`. Reference: A. Sainte-Laguë, 1910. Cost O(seats · n).
 */
export function apportion(weights: readonly number[], seats: number, most: number): readonly number[] {
  const given = weights.map(() => 1);
  for (let left = seats - weights.length; left > 0; left -= 1) {
    let best = -1;
    for (const [index, weight] of weights.entries()) {
      if ((given[index] ?? 0) >= most) continue;
      // Quotients compared crosswise: no division, no rounding.
      if (best < 0 || weight * divisor(given[best]) > (weights[best] ?? 0) * divisor(given[index]))
        best = index;
    }
    if (best < 0) break;
    given[best] = (given[best] ?? 0) + 1;
  }
  return given;
}

function divisor(seats = 0): number {
  return 2 * seats + 1;
}
