import type { MemberCity, Region } from '#members';
import type { RankingReport } from '#ranking';
import type { Area, Offer } from '#survey';
import type { Quarter } from '../plan.ts';

/** What one city would do in one area, and how many activities it can carry. */
export interface CityOffer extends Pick<Offer, 'area' | 'kind' | 'capacity'> {
  readonly city: string;
}

/** What a city looks like to the draft. */
export type DraftCity = Pick<MemberCity, 'id' | 'name' | 'region'>;

/** Who answered and who ranked what, by region. */
export interface Participation {
  readonly answeredByRegion: Readonly<Partial<Record<Region, number>>>;
  /** Area → region → cities that ranked it. */
  readonly rankedByRegion: Readonly<Record<string, Readonly<Partial<Record<Region, number>>>>>;
}

/** Everything that a draft is made of; the same input gives the same plan. */
export interface DraftInput {
  readonly decision: {
    readonly id: string;
    /** In the order of the plan; a reason where an area departs from the ranking. */
    readonly areas: readonly { readonly area: string; readonly reason: string | null }[];
  };
  readonly report: RankingReport;
  /** The ranking anew where the decision merges areas; the plan rests on `report` all the same. */
  readonly merged?: Pick<RankingReport, 'areas' | 'preferences'>;
  readonly areas: readonly Pick<Area, 'id' | 'name'>[];
  readonly offers: readonly CityOffer[];
  readonly cities: readonly DraftCity[];
  readonly participation: Participation;
  readonly simulated: boolean;
  readonly period: { readonly from: Quarter; readonly to: Quarter };
  /** Number of activities to share out among the areas; five for each when not stated. */
  readonly activities?: number;
}
