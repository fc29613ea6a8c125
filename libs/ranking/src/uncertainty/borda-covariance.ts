import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { bordaInfluences } from './borda-influences.ts';
import type { EstimatedCovariance } from './estimated-covariance.ts';
import { stratifiedCovariance } from './stratified-covariance.ts';
import { varianceStrata } from './variance-strata.ts';

/**
 * Covariance (m × m, singular: the scores sum to a constant) of the normalised Borda scores, by their
 * influence function, stratified. With `finitePopulation` the scores stand for "all members had answered",
 * without for a wider population of cities like these. `perAnswer`: n weights of single answers.
 * NaN with fewer than two answers. Cost O(n·m²).
 */
export function bordaCovariance(
  frozen: FrozenProfile,
  finitePopulation: boolean,
  perAnswer?: Float64Array,
): EstimatedCovariance {
  const values = bordaInfluences(frozen, perAnswer);
  return stratifiedCovariance(values, frozen.m, frozen.weights, varianceStrata(frozen), finitePopulation);
}
