import { countStatistics } from '../counting/count-statistics.ts';
import type { Statistics } from '../counting/statistics.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Profile } from '../profile.ts';
import type { RankingSettings } from '../settings.ts';
import { AreaIds } from './area-ids.ts';
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
}

/** Freezes, reads, weighs and counts a profile. Cost O(n·m²). */
export function rankingRun(profile: Profile, settings: RankingSettings): RankingRun {
  const given = freezeProfile(profile);
  const frozen = readUnranked(given, settings.unranked);
  const { perAnswer, one } = profileWeights(frozen, settings.weighting);
  const weighted = { ...frozen, weights: frozen.weights.map((answers, c) => answers * perAnswer[c]!) };
  return {
    settings,
    given,
    frozen,
    perAnswer,
    unit: one,
    weighted,
    statistics: countStatistics(weighted),
    places: Math.min(settings.places, frozen.m),
    ids: new AreaIds(frozen.areas.map(({ id }) => id)),
  };
}
