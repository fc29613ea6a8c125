import { Generator } from '../numeric/generator.ts';
import type { OfficialUncertainty } from '../report/official-uncertainty.ts';
import type { RankingRun } from '../report/ranking-run.ts';
import { drawDeviations, type Deviations } from '../uncertainty/deviations.ts';
import { marginalRankSets, simultaneousRankSets } from '../uncertainty/rank-sets.ts';
import { tallyRanks } from '../uncertainty/rank-tally.ts';
import { scoreCovariance } from '../uncertainty/score-covariance.ts';
import { standardErrors } from '../uncertainty/standard-errors.ts';

/**
 * How sure the scores (m) of all answers are, from the covariance that a sample of them shows: it shrinks as the
 * answers outnumber the sample, and with the finite-population correction to nothing when all members answered.
 * How often an area has which rank is read from the draws of the deviations.
 */
export function sampledUncertainty(run: RankingRun, scores: Float64Array): OfficialUncertainty {
  const { frozen, perAnswer, settings, roll } = run;
  const { m } = frozen;
  const answers = roll.weights.reduce((sum, weight) => sum + weight, 0);
  const sampled = frozen.weights.reduce((sum, weight) => sum + weight, 0);
  const members = roll.strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const open = members >= answers && members > 0 ? 1 - answers / members : 1;
  const estimate = (finitePopulation: boolean, use: string): Deviations => {
    const generator = Generator.fromText(`${frozen.hash}\n${settings.seed}\n${use}`);
    const estimated = scoreCovariance(frozen, false, generator, perAnswer);
    const shrink = (sampled / answers) * (finitePopulation ? open : 1);
    const covariance = estimated.covariance.map((value) => value * shrink);
    return drawDeviations({ ...estimated, covariance }, m, settings.draws, generator);
  };
  const deviations = estimate(true, 'rank-sets');
  return {
    standardErrors: standardErrors(deviations.covariance, m),
    simultaneous: simultaneousRankSets(scores, deviations, settings.confidence),
    marginal: marginalRankSets(scores, deviations, settings.confidence),
    wider: simultaneousRankSets(scores, estimate(false, 'wider-rank-sets'), settings.confidence),
    covarianceBy: 'influence',
    ranks: ranksOfDraws(scores, deviations),
    resampled: 'draws',
  };
}

/** m × m: share of draws in which an area (row) has rank 1 … m (column). */
function ranksOfDraws(scores: Float64Array, { m, draws, values }: Deviations): Float64Array {
  const ranks = new Float64Array(m * m);
  const keys = new Float64Array(m);
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < m; i++) keys[i] = -(scores[i]! + values[d * m + i]!);
    tallyRanks(keys, ranks);
  }
  return ranks.map((sum) => sum / draws);
}
