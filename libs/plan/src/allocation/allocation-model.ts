import type { Region } from '#members';
import type { ActivityType, Quarter } from '../plan.ts';
import type { Assignment } from './assignment.ts';

/** What the team holds: by offer the least count of each task. */
export type HeldTasks = Pick<Assignment, 'coordinates' | 'leads' | 'hosts'>;

/** What one city offered in one area of the plan. */
export interface ModelOffer {
  /** Indices into cities and areas. */
  readonly city: number;
  readonly area: number;
  /** Activities that it would lead; 0: it did not offer to. Only who would lead can coordinate. */
  readonly lead: number;
  readonly host: number;
  /** How high the area stands in the city's own order: the more, the dearer to it. */
  readonly points: number;
  /** Place in the draw of lots, from 0; no two offers share one. */
  readonly lot: number;
}

/** One activity to be given to cities and to a quarter. */
export interface ModelActivity {
  readonly area: number;
  readonly type: ActivityType;
  /** Quarters from start to end. */
  readonly duration: number;
  readonly cost: number;
  readonly hosted: boolean;
  /** Quarters in which it may begin, ascending, never empty. */
  readonly starts: readonly number[];
  /** The quarter in which it would begin if nothing else counted: it settles what nothing else does. */
  readonly target: number;
  /** Index of the activity that has to end before. */
  readonly after: number | null;
}

/** What the cities are chosen for and from, with every number that a rule needs; indices throughout. */
export interface AllocationModel {
  readonly areas: readonly string[];
  readonly activities: readonly ModelActivity[];
  readonly cities: readonly {
    readonly id: string;
    readonly region: Region;
    readonly languages: readonly string[];
  }[];
  readonly offers: readonly ModelOffer[];
  readonly quarters: readonly Quarter[];
  /** Quarters in which nothing begins, indices. */
  readonly closed: readonly number[];
  /** Regions of the network, languages of work: each wants a coordinating city. */
  readonly regions: readonly Region[];
  readonly languages: readonly string[];
  readonly mostCoordinators: number;
  readonly wantedRegions: number;
  readonly regionCap: number;
  readonly perQuarter: number;
  /** EUR by year; a year that is not named has no limit. */
  readonly budget: readonly { readonly year: number; readonly cash: number }[];
  readonly held: HeldTasks;
  /** The last published draft, as far as its lines are still there. */
  readonly previous: Assignment | null;
}

/** Cash of the budget rule is counted in steps of this many EUR. */
export const BUDGET_STEP = 10_000;

/** An activity's cash by quarter of the period, whole EUR that add up to its cost. */
export function cashByQuarter(
  { cost, duration }: Pick<ModelActivity, 'cost' | 'duration'>,
  start: number,
  quarters: number,
): readonly number[] {
  return Array.from({ length: quarters }, (_, quarter) => {
    const done = quarter - start;
    if (done < 0 || done >= duration) return 0;
    return Math.floor((cost * (done + 1)) / duration) - Math.floor((cost * done) / duration);
  });
}
