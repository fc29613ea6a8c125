import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { profileScores } from './profile-scores.ts';
import { rankingChange, type RankingChange } from './ranking-change.ts';

/** The ranking without one stratum's answers. */
export interface WithoutRegion extends RankingChange {
  readonly without: string;
}

/**
 * What each stratum's answers change: the official rule without them, for every stratum that answered, if
 * others did as well. `weighted` is the profile with the weights of its answers multiplied in.
 * Cost O(strata·n·m²).
 */
export function withoutRegions(weighted: FrozenProfile, places: number): readonly WithoutRegion[] {
  const { areas, strata, stratum, weights } = weighted;
  const ids = areas.map(({ id }) => id);
  const official = profileScores(weighted);
  const answered = [...new Set(stratum)].sort((a, b) => a - b);
  if (answered.length < 2) return [];
  return answered.map((h) => {
    const rest = weights.map((weight, c) => (stratum[c] === h ? 0 : weight));
    const scores = profileScores({ ...weighted, weights: rest });
    return { without: strata[h]!.id, ...rankingChange(ids, official, scores, places) };
  });
}
