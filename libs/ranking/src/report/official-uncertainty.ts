import { Generator } from '../numeric/generator.ts';
import { bootstrapRanks } from '../uncertainty/bootstrap-ranks.ts';
import { bordaCovariance } from '../uncertainty/borda-covariance.ts';
import { drawDeviations, type Deviations } from '../uncertainty/deviations.ts';
import { marginalRankSets, simultaneousRankSets, type RankSets } from '../uncertainty/rank-sets.ts';
import { standardErrors } from '../uncertainty/standard-errors.ts';
import type { RankingRun } from './ranking-run.ts';

/** Standard errors, rank confidence sets and stability of the official scores. */
export interface OfficialUncertainty {
  readonly standardErrors: Float64Array;
  readonly simultaneous: RankSets;
  readonly marginal: RankSets;
  /** Simultaneous sets without the finite-population correction. */
  readonly wider: RankSets;
  /** m × m: share of bootstrap replicates that give an area (row) a rank (column). */
  readonly ranks: Float64Array;
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
  const deviations = (finitePopulation: boolean, use: string): Deviations =>
    drawDeviations(
      bordaCovariance(frozen, finitePopulation, perAnswer),
      m,
      draws,
      Generator.fromText(seed(use)),
    );
  const corrected = deviations(true, 'rank-sets');
  return {
    standardErrors: standardErrors(corrected.covariance, m),
    simultaneous: simultaneousRankSets(scores, corrected, confidence),
    marginal: marginalRankSets(scores, corrected, confidence),
    wider: simultaneousRankSets(scores, deviations(false, 'wider-rank-sets'), confidence),
    ranks: bootstrapRanks(frozen, {
      replicates,
      seed: seed('stability'),
      finitePopulation: true,
      perAnswer,
    }).borda,
  };
}
