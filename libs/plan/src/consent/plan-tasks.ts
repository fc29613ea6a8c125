import type { LocalText } from '#members';
import type { Allocation, Plan, Quarter } from '../plan.ts';

/** A task that a plan proposes a city for, as the city is shown it. */
export interface PlanTask {
  readonly city: string;
  /** `P2` for an area that is coordinated, `P2.O1.A3` for an activity. */
  readonly line: string;
  readonly task: Allocation['function'];
  readonly consent: Allocation['consent'];
  readonly area: LocalText;
  /** What is done; null where the whole area is coordinated. */
  readonly activity: LocalText | null;
  readonly start: Quarter;
  readonly end: Quarter;
}

/** Every task that a plan has for a city, in the order of the plan. */
export function planTasks(plan: Plan): readonly PlanTask[] {
  return plan.areas.flatMap((area): readonly PlanTask[] => [
    ...area.coordinators.map(({ city, consent }): PlanTask => ({
      city,
      line: area.id,
      task: 'coordinate',
      consent,
      area: area.name,
      activity: null,
      start: plan.period.from,
      end: plan.period.to,
    })),
    ...area.activities.flatMap(({ id, title, start, end, lead, host }) =>
      [lead, host].flatMap((each): readonly PlanTask[] =>
        each === null
          ? []
          : [
              {
                city: each.city,
                line: id,
                task: each.function,
                consent: each.consent,
                area: area.name,
                activity: title,
                start,
                end,
              },
            ],
      ),
    ),
  ]);
}
