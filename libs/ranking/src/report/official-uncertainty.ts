import { Generator } from '../numeric/generator.ts';
import { bootstrapRanks } from '../uncertainty/bootstrap-ranks.ts';
import { drawDeviations, type Deviations } from '../uncertainty/deviations.ts';
import { marginalRankSets, simultaneousRankSets, type RankSets } from '../uncertainty/rank-sets.ts';
import { scoreCovariance, type ScoreCovariance } from '../uncertainty/score-covariance.ts';
import { standardErrors } from '../uncertainty/standard-errors.ts';
import type { RankingRun } from './ranking-run.ts';

/** Standard errors, rank confidence sets and stability of the official scores. */
export interface OfficialUncertainty {
  readonly standardErrors: Float64Array;
  readonly simultaneous: RankSets;
  readonly marginal: RankSets;
  /** Simultaneous sets without the finite-population correction. */
  readonly wider: RankSets;
  /** How the covariance of the scores was found. */
  readonly covarianceBy: ScoreCovariance['method'];
  /** m × m: share of bootstrap replicates that give an area (row) a rank (column). */
  readonly ranks: Float64Array;
  /** What they rest on, where it is not what the bootstrap resamples. */
  readonly resampled?: 'draws';
}

interface Estimate {
  readonly deviations: Deviations;
  readonly method: ScoreCovariance['method'];
}

/**
 * How sure the official scores (m) are: simultaneous and marginal rank sets towards "all members had
 * answered", the wider ones for cities like these, and the bootstrap's rank matrix.
 */
export function officialUncertainty(
  { frozen, perAnswer, settings }: RankingRun,
  scores: Float64Array,
): OfficialUncertainty {
  const { m } = frozen;
  const { draws, replicates, confidence } = settings;
  const seed = (use: string): string => `${frozen.hash}\n${settings.seed}\n${use}`;
  const estimate = (finitePopulation: boolean, use: string): Estimate => {
    const generator = Generator.fromText(seed(use));
    const estimated = scoreCovariance(frozen, finitePopulation, generator, perAnswer);
    return { method: estimated.method, deviations: drawDeviations(estimated, m, draws, generator) };
  };
  const { deviations, method } = estimate(true, 'rank-sets');
  const wider = estimate(false, 'wider-rank-sets').deviations;
  return {
    standardErrors: standardErrors(deviations.covariance, m),
    simultaneous: simultaneousRankSets(scores, deviations, confidence),
    marginal: marginalRankSets(scores, deviations, confidence),
    wider: simultaneousRankSets(scores, wider, confidence),
    covarianceBy: method,
    ranks: bootstrapRanks(frozen, {
      replicates,
      seed: seed('stability'),
      finitePopulation: true,
      perAnswer,
    }).borda,
  };
}
