import type { PlanActivity } from './plan.ts';

/** Whether an activity is still to be counted: it has not been cancelled. */
export function isStanding({ status }: Pick<PlanActivity, 'status'>): boolean {
  return status?.state !== 'cancelled';
}
