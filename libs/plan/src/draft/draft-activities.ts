import type { ActivityType, PlanActivity, Quarter, Reason } from '../plan.ts';
import { activityTemplates } from '../texts/activity-templates.ts';
import type { OfferBook } from './offer-book.ts';
import { spreadQuarters } from './spread-quarters.ts';
import { TaskBook } from './task-book.ts';

/** An area with the activities it is to have. */
export interface AreaActivities {
  /** `P2`. */
  readonly id: string;
  readonly area: string;
  readonly types: readonly ActivityType[];
  readonly score: number | null;
  /** City ids. */
  readonly coordinators: readonly string[];
}

/** Activities of an area in the order in which they begin, with what nobody is there to do. */
export interface DraftedActivities {
  readonly activities: readonly PlanActivity[];
  readonly gaps: readonly Reason[];
}

/** The activities of all areas: quarters spread over the whole plan, leads and hosts from the offers. */
export function draftActivities(
  areas: readonly AreaActivities[],
  quarters: readonly Quarter[],
  book: OfferBook,
): readonly DraftedActivities[] {
  const total = areas.reduce((sum, { types }) => sum + types.length, 0);
  const phased = areas.map(({ types }) =>
    [...types].sort((a, b) => activityTemplates[a].phase - activityTemplates[b].phase),
  );
  const durations = phased.map((types) =>
    types.map((type) => Math.min(activityTemplates[type].quarters, quarters.length)),
  );
  const { starts } = spreadQuarters(durations, quarters.length);
  const tasks = new TaskBook(book);
  return areas.map((area, index) => {
    const scheduled = (phased[index] ?? [])
      .map((type, position) => ({
        type,
        start: starts[index]?.[position] ?? 0,
        duration: durations[index]?.[position] ?? 1,
      }))
      .sort((a, b) => a.start - b.start);
    const gaps: Reason[] = [];
    const activities = scheduled.map(({ type, start, duration }, position): PlanActivity => {
      const { title, output, cost, hosted } = activityTemplates[type];
      const activity = `${area.id}.A${position + 1}`;
      const lead = tasks.lead(area.area, area.coordinators);
      const host = hosted ? tasks.host(area.area) : null;
      // Where nobody offered to lead at all, the area says so once and not for every activity.
      if (lead === null && book.candidates(area.area, 'lead').length > 0) gaps.push(gap('no-lead', activity));
      if (hosted && host === null) gaps.push(gap('no-host', activity));
      return {
        id: activity,
        type,
        title,
        output,
        reason: share(area, total),
        lead,
        host,
        start: quarters[start] as Quarter,
        end: quarters[start + duration - 1] as Quarter,
        cost,
      };
    });
    return { activities, gaps };
  });
}

function gap(kind: 'no-lead' | 'no-host', activity: string): Reason {
  return { code: `gap-${kind}`, values: { activity } };
}

function share({ types, score }: AreaActivities, total: number): Reason {
  const count = types.length;
  return score === null
    ? { code: 'activity-minimum', values: { count, total } }
    : { code: 'activity-apportioned', values: { count, total, score: Math.round(score * 10) / 10 } };
}
