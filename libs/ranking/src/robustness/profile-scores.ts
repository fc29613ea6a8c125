import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** Normalised Borda scores of a profile under its own weights. Cost O(n·m²). */
export function profileScores(profile: Pick<FrozenProfile, 'm' | 'n' | 'places' | 'weights'>): Float64Array {
  return bordaScores(winsMatrix({ m: profile.m, ...countPairs(profile) }), profile.m);
}
