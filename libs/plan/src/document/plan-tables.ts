import { yearCash } from '../draft/draft-resources.ts';
import { isStanding } from '../is-standing.ts';
import type { Allocation, Indicator, Plan, PlanActivity, Quarter } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';

/** One line of the consolidated calendar. */
export interface CalendarRow {
  readonly area: string;
  readonly activity: PlanActivity;
  /** Whether it runs, by quarter of the period; what is cancelled runs in none. */
  readonly runs: readonly boolean[];
}

/** The consolidated calendar: every activity by its begin, then in the order of the plan. */
export function planCalendar(plan: Plan): {
  readonly quarters: readonly Quarter[];
  readonly rows: readonly CalendarRow[];
} {
  const quarters = quartersBetween(plan.period);
  const rows = plan.areas.flatMap(({ id, activities }) =>
    activities.map((activity): CalendarRow => ({
      area: id,
      activity,
      runs: quarters.map(
        (quarter) => isStanding(activity) && activity.start <= quarter && quarter <= activity.end,
      ),
    })),
  );
  const first = ({ activity }: CalendarRow) => quarters.indexOf(activity.start);
  return { quarters, rows: rows.toSorted((a, b) => first(a) - first(b)) };
}

/** One line of the consolidated budget. */
export interface BudgetRow {
  readonly activity: PlanActivity;
  readonly cash: readonly { readonly year: number; readonly cash: number }[];
}

/** The consolidated budget: cash of every activity by year; it adds up to the resources of areas and plan. */
export function planBudget(plan: Plan): readonly BudgetRow[] {
  const quarters = quartersBetween(plan.period);
  return plan.areas.flatMap(({ activities }) =>
    activities.map((activity): BudgetRow => ({
      activity,
      cash: [...yearCash(activity, quarters)].map(([year, cash]) => ({ year, cash })),
    })),
  );
}

/** One line of the results matrix: an indicator with what it belongs to. */
export interface ResultsRow {
  readonly area: string;
  /** Id of the outcome's paragraph or of the output. */
  readonly of: string;
  readonly indicator: Indicator;
}

/** The results matrix: indicators of outcomes and outputs, area by area. */
export function resultsMatrix(plan: Plan): readonly ResultsRow[] {
  return plan.areas.flatMap(({ id, outcome, indicators }) =>
    indicators.map((indicator): ResultsRow => ({
      area: id,
      of: indicator.output ?? outcome.id,
      indicator,
    })),
  );
}

/** One allocation with the line that it stands on. */
export interface AllocationRow {
  /** `P2.coordinators` or the id of an activity. */
  readonly line: string;
  readonly allocation: Allocation;
}

/** Every allocation with its reason, area by area. */
export function planAllocations(plan: Plan): readonly AllocationRow[] {
  return plan.areas.flatMap(({ id, coordinators, activities }) => [
    ...coordinators.map((allocation) => ({ line: `${id}.coordinators`, allocation })),
    ...activities.flatMap((activity) =>
      [activity.lead, activity.host].flatMap((allocation) =>
        allocation === null ? [] : [{ line: activity.id, allocation }],
      ),
    ),
  ]);
}
