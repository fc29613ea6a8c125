import { countStatistics } from '../counting/count-statistics.ts';
import { weightedStatistics } from '../counting/stratum-statistics.ts';
import type { Statistics } from '../counting/statistics.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { RankingSettings } from '../settings.ts';
import { AreaIds } from './area-ids.ts';
import { rankedBy } from './ranked-by.ts';
import { profileWeights } from '../weights/profile-weights.ts';

/** What every part of a report starts from. */
export interface RankingRun {
  readonly settings: RankingSettings;
  /** The answers as given, unranked areas below. */
  readonly given: FrozenProfile;
  /** The answers, unranked areas read as the settings say; its weights count answers. */
  readonly frozen: FrozenProfile;
  /** n weights of single answers under the official scheme, and the number that stands for weight one. */
  readonly perAnswer: Float64Array;
  readonly unit: number;
  /** The same answers, each weighted in full, and their statistics. */
  readonly weighted: FrozenProfile;
  readonly statistics: Statistics;
  /** Places of the plan, at most m. */
  readonly places: number;
  readonly ids: AreaIds;
  /** Who answered: strata and weights of all answers, where `frozen` is only a sample of them. */
  readonly roll: FrozenProfile;
  /** Number of preferences behind the statistics. */
  readonly preferences: number;
  /** strata × m: how many answers of each stratum rank each area at all. */
  readonly rankedBy: readonly Float64Array[];
}

/**
 * Reads, weighs and counts a frozen profile. `counted` are its answers' statistics by stratum, read under the
 * same convention, where somebody has counted them already. Cost O(n·m²).
 */
export function rankingRun(
  given: FrozenProfile,
  settings: RankingSettings,
  counted?: readonly Statistics[],
): RankingRun {
  const frozen = readUnranked(given, settings.unranked);
  const { perAnswer, one } = profileWeights(frozen, settings.weighting);
  const weighted = { ...frozen, weights: frozen.weights.map((answers, c) => answers * perAnswer[c]!) };
  // Raking weighs the answers of one stratum unlike.
  const byStratum = settings.weighting === 'raked' || frozen.n === 0 ? undefined : counted;
  return {
    settings,
    given,
    frozen,
    perAnswer,
    unit: one,
    weighted,
    statistics: byStratum
      ? weightedStatistics(byStratum, weightsOfStrata(frozen, perAnswer))
      : countStatistics(weighted),
    places: Math.min(settings.places, frozen.m),
    ids: new AreaIds(frozen.areas.map(({ id }) => id)),
    roll: frozen,
    preferences: frozen.n,
    rankedBy: rankedBy(frozen),
  };
}

/** What an answer weighs by stratum, 0 where nobody answered. */
function weightsOfStrata({ strata, stratum }: FrozenProfile, perAnswer: Float64Array): Float64Array {
  const weights = new Float64Array(strata.length);
  stratum.forEach((h, c) => (weights[h] = perAnswer[c]!));
  return weights;
}
