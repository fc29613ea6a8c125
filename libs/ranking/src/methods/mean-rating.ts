import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { byFraction } from './by-fraction.ts';
import type { ColumnResult } from './column-result.ts';
import { leastCommonMultiple } from './exact-fraction.ts';

/**
 * Weighted mean rating 1–5 of every area among those who rated it; `histogram` is m × 6 weights by rating
 * 0 (not rated) … 5. Nobody rated an area: 0. Exact ties. Cost O(m).
 */
export function meanRating(
  histogram: Float64Array,
  m: number,
): ColumnResult & { readonly scores: Float64Array } {
  return byFraction(
    Array.from({ length: m }, (_, i) => {
      let sum = 0;
      let rated = 0;
      for (let rating = 1; rating <= 5; rating++) {
        const count = histogram[i * 6 + rating]!;
        sum += rating * count;
        rated += count;
      }
      return { num: BigInt(sum), den: BigInt(Math.max(1, rated)) };
    }),
  );
}

/**
 * Weighted mean of the ratings centred within the city: how much more than its own average a city gives an
 * area, so that generous and strict raters count alike.
 *
 * `ratings` is n × m, 0 = not rated. Nobody rated an area: 0. Exact ties. Cost O(n·m).
 */
export function centredRating(
  { m, n, weights }: Pick<FrozenProfile, 'm' | 'n' | 'weights'>,
  ratings: Uint8Array,
): ColumnResult & { readonly scores: Float64Array } {
  // By number k of areas that a city rated: Σ w·(k·rating − sum of its ratings), whole numbers.
  const byRated = Array.from({ length: m + 1 }, () => new Float64Array(m));
  const weight = new Float64Array(m);
  for (let c = 0; c < n; c++) {
    const own = ratings.subarray(c * m, (c + 1) * m);
    let sum = 0;
    let rated = 0;
    for (const rating of own) {
      sum += rating;
      if (rating > 0) rated += 1;
    }
    own.forEach((rating, i) => {
      if (rating === 0) return;
      byRated[rated]![i]! += weights[c]! * (rated * rating - sum);
      weight[i]! += weights[c]!;
    });
  }
  const unit = leastCommonMultiple(m);
  return byFraction(
    Array.from({ length: m }, (_, i) => {
      let num = 0n;
      for (let k = 1; k <= m; k++) num += BigInt(byRated[k]![i]!) * (unit / BigInt(k));
      return { num, den: unit * BigInt(Math.max(1, weight[i]!)) };
    }),
  );
}
