import { Generator } from '../numeric/generator.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { RankingSettings } from '../settings.ts';
import { bordaCovariance } from '../uncertainty/borda-covariance.ts';
import { drawDeviations } from '../uncertainty/deviations.ts';
import { marginalRankSets, simultaneousRankSets, type RankSets } from '../uncertainty/rank-sets.ts';
import { standardErrors } from '../uncertainty/standard-errors.ts';

/** Standard errors and rank confidence sets of the official scores. */
export interface OfficialUncertainty {
  readonly standardErrors: Float64Array;
  readonly simultaneous: RankSets;
  readonly marginal: RankSets;
  /** Simultaneous sets without the finite-population correction. */
  readonly wider: RankSets;
}

/**
 * How sure the official scores are: simultaneous and marginal rank sets towards "all members had answered",
 * and the wider ones for cities like these. `perAnswer` holds n weights of single answers.
 */
export function officialUncertainty(
  frozen: FrozenProfile,
  perAnswer: Float64Array,
  scores: Float64Array,
  settings: RankingSettings,
): OfficialUncertainty {
  const { m } = frozen;
  const { draws, confidence, seed } = settings;
  const deviations = (finitePopulation: boolean, use: string) =>
    drawDeviations(
      bordaCovariance(frozen, finitePopulation, perAnswer),
      m,
      draws,
      Generator.fromText(`${frozen.hash}\n${seed}\n${use}`),
    );
  const corrected = deviations(true, 'rank-sets');
  return {
    standardErrors: standardErrors(corrected.covariance, m),
    simultaneous: simultaneousRankSets(scores, corrected, confidence),
    marginal: marginalRankSets(scores, corrected, confidence),
    wider: simultaneousRankSets(scores, deviations(false, 'wider-rank-sets'), confidence),
  };
}
