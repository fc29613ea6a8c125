import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { profileScores } from '../robustness/profile-scores.ts';
import { scoreRanks } from '../robustness/score-ranks.ts';

/**
 * The ranks that the answers of each stratum alone would give, by the official rule; tied areas share the best.
 * `weighted` is the profile with the weights of its answers multiplied in. Cost O(strata·n·m²).
 */
export function ranksOfEach(
  weighted: FrozenProfile,
): readonly { readonly id: string; readonly ranks: readonly number[] }[] {
  const { strata, stratum, weights } = weighted;
  return [...new Set(stratum)]
    .sort((a, b) => a - b)
    .map((h) => {
      const own = weights.map((weight, c) => (stratum[c] === h ? weight : 0));
      return { id: strata[h]!.id, ranks: scoreRanks(profileScores({ ...weighted, weights: own })) };
    });
}
