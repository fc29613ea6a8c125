import { Generator } from '../numeric/generator.ts';
import { drawDeviations } from './deviations.ts';
import { marginalRankSets, simultaneousRankSets, type RankSets } from './rank-sets.ts';

/** How rank confidence sets are made. */
export interface RankSetSettings {
  /** E.g. 0.95. */
  readonly coverage: number;
  readonly draws: number;
  readonly seed: string;
  readonly kind: 'simultaneous' | 'marginal';
  /** False for the single-step procedure; true unless said otherwise. */
  readonly stepwise?: boolean;
}

/**
 * Rank confidence sets (Mogstad, Romano, Shaikh & Wilhelm 2024) for estimated scores, the higher the
 * better, with their m × m covariance, or m independent standard errors.
 * @throws RangeError when the second argument has neither m × m nor m entries.
 */
export function rankConfidenceSets(
  scores: ArrayLike<number>,
  covarianceOrErrors: ArrayLike<number>,
  settings: RankSetSettings,
): RankSets {
  const m = scores.length;
  const known = { covariance: asCovariance(covarianceOrErrors, m), degrees: Infinity };
  const deviations = drawDeviations(known, m, settings.draws, Generator.fromText(settings.seed));
  const sets = settings.kind === 'simultaneous' ? simultaneousRankSets : marginalRankSets;
  return sets(scores, deviations, settings.coverage, settings.stepwise);
}

function asCovariance(given: ArrayLike<number>, m: number): Float64Array {
  if (given.length === m * m) return Float64Array.from(given);
  if (given.length !== m) throw new RangeError(`${given.length} entries for the covariance of ${m} scores`);
  const covariance = new Float64Array(m * m);
  for (let i = 0; i < m; i++) covariance[i * m + i] = given[i]! * given[i]!;
  return covariance;
}
