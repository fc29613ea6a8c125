import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

/** Weight strictly above and weight compared at all, both m × m row-major. */
export interface PairCounts {
  readonly pairwise: Float64Array;
  readonly compared: Float64Array;
}

/**
 * The pairwise matrix of the preferences in [from, to), counted one by one: for any number of areas and
 * any weights. Cost O(n·m²).
 */
export function countPairs(
  frozen: Pick<FrozenProfile, 'm' | 'n' | 'places' | 'weights'>,
  from = 0,
  to = frozen.n,
): PairCounts {
  const { m, places, weights } = frozen;
  const pairwise = new Float64Array(m * m);
  const compared = new Float64Array(m * m);
  for (let c = from; c < to; c++) {
    const row = c * m;
    const weight = weights[c]!;
    for (let i = 0; i < m; i++) {
      const p = places[row + i]!;
      if (p === NO_OPINION) continue;
      for (let j = i + 1; j < m; j++) {
        const q = places[row + j]!;
        if (q === NO_OPINION) continue;
        compared[i * m + j]! += weight;
        if (p < q) pairwise[i * m + j]! += weight;
        else if (q < p) pairwise[j * m + i]! += weight;
      }
    }
  }
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) compared[i * m + j] = compared[j * m + i]!;
  return { pairwise, compared };
}
