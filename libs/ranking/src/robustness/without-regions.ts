import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { rankingsWithout, type RankingWithout } from './rankings-without.ts';

/**
 * What each stratum's answers change: the official rule without them, for every stratum that answered, if
 * others did as well. `weighted` is the profile with the weights of its answers multiplied in.
 * Cost O(strata·n·m²).
 */
export function withoutRegions(weighted: FrozenProfile, places: number): readonly RankingWithout[] {
  const { strata, stratum } = weighted;
  const answered = [...new Set(stratum)].sort((a, b) => a - b).map((h) => strata[h]!.id);
  if (answered.length < 2) return [];
  const region = Array.from(stratum, (h) => strata[h]!.id);
  return rankingsWithout(weighted, region, answered, places);
}
