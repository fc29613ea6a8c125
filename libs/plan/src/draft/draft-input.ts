import type { MemberCity, Region } from '#members';
import type { RankingReport } from '#ranking';
import type { Area, Offer, OfferKind } from '#survey';
import type { ActivityType, Plan, Quarter } from '../plan.ts';

/** What one city would do in one area, and how many activities it can carry. */
export interface CityOffer extends Pick<Offer, 'area' | 'kind' | 'capacity'> {
  readonly city: string;
  /** The area's place in the city's own order, from 1; left out where the city did not rank it. */
  readonly place?: number;
}

/** What a city looks like to the draft. */
export type DraftCity = Pick<MemberCity, 'id' | 'name' | 'region'> & Partial<Pick<MemberCity, 'languages'>>;

/** Who answered and who ranked what, by region. */
export interface Participation {
  readonly answeredByRegion: Readonly<Partial<Record<Region, number>>>;
  /** Area → region → cities that ranked it. */
  readonly rankedByRegion: Readonly<Record<string, Readonly<Partial<Record<Region, number>>>>>;
}

/** An area as it was decided. */
export interface DraftArea {
  readonly area: string;
  /** Where it departs from the ranking. */
  readonly reason: string | null;
  /**
   * Areas of the catalogue whose offers are its own: several where areas were merged, one that others name too where
   * an area was split. Left out: itself, or those that its id names.
   */
  readonly from?: readonly string[];
}

/** Which part of a split area an offer belongs to: the team says so. */
export interface OfferAssignment {
  readonly city: string;
  readonly kind: OfferKind;
  /** The area of the catalogue that was split. */
  readonly from: string;
  /** The area of the plan. */
  readonly into: string;
}

/** What the rules of the allocation are held to; each has its usual value. */
export interface AllocationSettings {
  /** Coordinating cities of one region at most. */
  readonly regionCap?: number;
  /** Activities that begin in one quarter at most. */
  readonly perQuarter?: number;
  /** EUR by year that are there; a year that is not named has no limit and no money. */
  readonly budget?: readonly { readonly year: number; readonly cash: number }[];
  /** Languages each of which a coordinating city has to speak. */
  readonly languages?: readonly string[];
  /** Quarters in which nothing begins. */
  readonly closed?: readonly Quarter[];
  readonly nodeLimit?: number;
}

/** A line that the team holds: drafting again does not change it as long as the offer behind it stands. */
export interface Lock {
  /** Area of the plan. */
  readonly area: string;
  readonly task: 'coordinate' | 'lead' | 'host' | 'start';
  /** The activity, where the task is that of one. */
  readonly type?: ActivityType;
  /** Who has the task; left out for a start. */
  readonly city?: string;
  /** When the activity begins; left out for tasks. */
  readonly quarter?: Quarter;
}

/** Everything that a draft is made of; the same input gives the same plan. */
export interface DraftInput {
  readonly decision: {
    readonly id: string;
    /** In the order of the plan. */
    readonly areas: readonly DraftArea[];
  };
  readonly report: RankingReport;
  /** The ranking anew where the decision merges areas; the plan rests on `report` all the same. */
  readonly merged?: Pick<RankingReport, 'areas' | 'preferences'>;
  readonly areas: readonly Pick<Area, 'id' | 'name'>[];
  readonly offers: readonly CityOffer[];
  readonly assignments?: readonly OfferAssignment[];
  readonly cities: readonly DraftCity[];
  readonly participation: Participation;
  readonly simulated: boolean;
  readonly period: { readonly from: Quarter; readonly to: Quarter };
  /** Number of activities to share out among the areas; five for each when not stated. */
  readonly activities?: number;
  readonly settings?: AllocationSettings;
  readonly locks?: readonly Lock[];
  /** Sets the lots; published before solving. The hash of the run's input when not stated. */
  readonly seed?: string;
  /** The last published draft: where nothing speaks for a change, its lines stay. */
  readonly previous?: Plan;
}
