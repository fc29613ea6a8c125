import type { Allocation, Plan, PlanArea, Reason } from '../plan.ts';

/** What a city has said to a task. */
export interface Consent {
  readonly city: string;
  readonly line: string;
  readonly task: Allocation['function'];
  readonly answer: 'agreed' | 'declined';
  /** It agreed on a condition. */
  readonly conditional?: boolean;
}

/** The plan with the answers of cities in it: agreed or declined; a task that was declined is a gap for the team. */
export function withConsents(
  plan: Plan,
  consents: readonly Consent[],
  cityName: (city: string) => string,
): Plan {
  const said = (allocation: Allocation, line: string): Allocation => {
    const { city, function: task } = allocation;
    const last = consents.findLast((each) => each.city === city && each.line === line && each.task === task);
    if (last === undefined) return allocation;
    const { conditional: _, ...before } = allocation;
    return {
      ...before,
      consent: last.answer,
      ...(last.answer === 'agreed' && last.conditional === true && { conditional: true as const }),
    };
  };
  return {
    ...plan,
    areas: plan.areas.map((area) => {
      const answered: PlanArea = {
        ...area,
        coordinators: area.coordinators.map((each) => said(each, area.id)),
        activities: area.activities.map((activity) => ({
          ...activity,
          lead: activity.lead && said(activity.lead, activity.id),
          host: activity.host && said(activity.host, activity.id),
        })),
      };
      return { ...answered, gaps: [...kept(area.gaps), ...declined(answered, cityName)] };
    }),
  };
}

/** Codes of the gaps that a refusal leaves. */
export const declinedGaps: readonly string[] = ['gap-coordinator-declined', 'gap-task-declined'];

function kept(gaps: readonly Reason[]): readonly Reason[] {
  return gaps.filter(({ code }) => !declinedGaps.includes(code));
}

/** The tasks of an area that cities declined, as gaps. */
export function declined(area: PlanArea, cityName: (city: string) => string): readonly Reason[] {
  return [
    ...area.coordinators.flatMap(({ city, consent }): readonly Reason[] =>
      consent === 'declined' ? [{ code: 'gap-coordinator-declined', values: { city: cityName(city) } }] : [],
    ),
    ...area.activities.flatMap(({ id, lead, host }) =>
      [lead, host].flatMap((each): readonly Reason[] =>
        each?.consent === 'declined'
          ? [{ code: 'gap-task-declined', values: { city: cityName(each.city), activity: id } }]
          : [],
      ),
    ),
  ];
}
