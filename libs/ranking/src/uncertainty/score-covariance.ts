import type { Generator } from '../numeric/generator.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { bordaCovariance } from './borda-covariance.ts';
import type { EstimatedCovariance } from './estimated-covariance.ts';
import { randomGroupsCovariance } from './random-groups-covariance.ts';

/** More preferences than this have their covariance from random groups, which a report states. */
export const MOST_LINEARISED = 20_000;

/** A covariance of the official scores (NaN with fewer than two answers) and how it was found. */
export interface ScoreCovariance extends EstimatedCovariance {
  readonly method: 'influence' | 'random-groups';
}

/**
 * Covariance of the normalised Borda scores: by their influence function up to {@link MOST_LINEARISED}
 * preferences, beyond from random groups drawn with the generator. See {@link bordaCovariance} and
 * {@link randomGroupsCovariance}. Cost O(n·m²).
 */
export function scoreCovariance(
  frozen: FrozenProfile,
  finitePopulation: boolean,
  generator: Generator,
  perAnswer?: Float64Array,
): ScoreCovariance {
  return frozen.n <= MOST_LINEARISED
    ? { ...bordaCovariance(frozen, finitePopulation, perAnswer), method: 'influence' }
    : {
        ...randomGroupsCovariance(frozen, finitePopulation, generator, perAnswer),
        method: 'random-groups',
      };
}
