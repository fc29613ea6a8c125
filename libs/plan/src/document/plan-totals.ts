import { isStanding } from '../is-standing.ts';
import type { Plan, PlanArea } from '../plan.ts';

/** The numbers that a plan is known by: activities that stand, what they cost, and cities with a task in the plan. */
export function planTotals(areas: readonly Pick<PlanArea, 'coordinators' | 'activities'>[]): Plan['totals'] {
  const activities = areas.flatMap((area) => area.activities).filter(isStanding);
  const tasks = [
    ...areas.flatMap(({ coordinators }) => coordinators),
    ...activities.flatMap(({ lead, host }) => [lead, host]),
  ];
  return {
    activities: activities.length,
    cost: activities.reduce((sum, { cost }) => sum + cost, 0),
    cities: new Set(tasks.flatMap((each) => each?.city ?? [])).size,
  };
}
