import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { profileScores } from './profile-scores.ts';
import { rankingChange, type RankingChange } from './ranking-change.ts';

/** The ranking without one group's answers. */
export interface RankingWithout extends RankingChange {
  readonly without: string;
}

/**
 * The official rule without each of the named groups in turn, the weights of the others kept. `weighted` is the
 * profile with the weights of its answers multiplied in, `group` (n) the group of each preference.
 * Cost O(names·n·m²).
 */
export function rankingsWithout(
  weighted: FrozenProfile,
  group: readonly (string | undefined)[],
  names: readonly string[],
  places: number,
): readonly RankingWithout[] {
  const areas = weighted.areas.map(({ id }) => id);
  const official = profileScores(weighted);
  return names.map((without) => {
    const weights = weighted.weights.map((weight, c) => (group[c] === without ? 0 : weight));
    const scores = profileScores({ ...weighted, weights });
    return { without, ...rankingChange(areas, official, scores, places) };
  });
}
