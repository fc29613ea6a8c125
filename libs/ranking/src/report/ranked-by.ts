import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

/** strata × m: how many answers of each stratum rank each area at all. Cost O(n·m). */
export function rankedBy({ m, n, places, weights, strata, stratum }: FrozenProfile): readonly Float64Array[] {
  const counts = strata.map(() => new Float64Array(m));
  for (let c = 0; c < n; c++) {
    const own = counts[stratum[c]!]!;
    for (let i = 0; i < m; i++) {
      const place = places[c * m + i]!;
      if (place !== NO_OPINION && place !== BELOW) own[i]! += weights[c]!;
    }
  }
  return counts;
}
