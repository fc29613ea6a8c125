import { countStatistics } from '../counting/count-statistics.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { exactBorda } from '../methods/exact-borda.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Profile } from '../profile.ts';
import { AreaIds } from '../report/area-ids.ts';
import { rankPositions } from '../report/rank-positions.ts';
import type { UnrankedConvention } from '../settings.ts';

/** Where the areas come among the answers of one region alone. */
export interface RegionRanks {
  /** Id of the stratum: a region, or several that are shown together. */
  readonly region: string;
  readonly answers: number;
  /** Area → rank by the official rule; ties share it. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** The ranks of the areas in one stratum by the official rule, each answer counted once. Cost O(n·m²). */
export function regionRanks(profile: Profile, region: string, unranked: UnrankedConvention): RegionRanks {
  const preferences = profile.preferences.filter(({ stratum }) => stratum === region);
  const frozen = readUnranked(freezeProfile({ ...profile, preferences }), unranked);
  const { order } = exactBorda(winsMatrix(countStatistics(frozen)), frozen.m);
  const ids = new AreaIds(frozen.areas.map(({ id }) => id));
  const positions = rankPositions(ids.order(order));
  return {
    region,
    answers: preferences.reduce((sum, { weight }) => sum + weight, 0),
    ranks: Object.fromEntries([...positions].map(([area, { rank }]) => [area, rank])),
  };
}
