import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import type { Weighting } from '../settings.ts';
import { profileScores } from './profile-scores.ts';
import { rankingChange, type RankingChange } from './ranking-change.ts';

/** The ranking under another weighting. */
export interface OtherWeighting extends RankingChange {
  readonly weighting: Weighting;
  readonly designEffect: number;
  readonly effectiveSize: number;
}

/** In the order of the report. */
export const WEIGHTINGS: readonly Weighting[] = [
  'city',
  'post-stratified',
  'equal-region',
  'degressive',
  'raked',
];

/**
 * What the weighting changes: the official rule under every weighting (raking only where there are margins
 * beside the strata), compared with the one that was signed. No answers: none. Cost O(n·m²) each.
 */
export function otherWeightings(
  frozen: FrozenProfile,
  signed: Weighting,
  places: number,
): readonly OtherWeighting[] {
  if (frozen.n === 0) return [];
  const ids = frozen.areas.map(({ id }) => id);
  const under = (weighting: Weighting) => {
    const { perAnswer, designEffect, effectiveSize } = profileWeights(frozen, weighting);
    const weights = frozen.weights.map((weight, c) => weight * perAnswer[c]!);
    return { weighting, designEffect, effectiveSize, scores: profileScores({ ...frozen, weights }) };
  };
  const official = under(signed).scores;
  const others = WEIGHTINGS.filter(
    (name) => name !== signed && (name !== 'raked' || frozen.margins.length > 0),
  );
  return others.map(under).map(({ scores, ...rest }) => ({
    ...rest,
    ...rankingChange(ids, official, scores, places),
  }));
}
