import { quartersBetween } from '#plan';
import type { Plan, Quarter } from '#plan';

/** Where an activity lies in the plan's calendar, in quarters from its start: `from` counts from 0. */
export function quarterSpan(
  activity: { readonly start: Quarter; readonly end: Quarter },
  period: Plan['period'],
): { readonly from: number; readonly length: number } {
  const quarters = quartersBetween(period);
  const last = quarters.length - 1;
  const place = (quarter: Quarter) => {
    const index = quarters.indexOf(quarter);
    if (index !== -1) return index;
    return quarter < period.from ? 0 : last;
  };
  const from = place(activity.start);
  return { from, length: Math.max(1, place(activity.end) - from + 1) };
}
