import type { LocalText } from '#members';
import type { Allocation, Plan } from '#plan';

/** One function of a city in the plan. */
export interface CityPart {
  /** Id of the area in the catalogue. */
  readonly area: string;
  /** Line of the plan that names the city: `P2.coordinators` or `P2.A3`. */
  readonly line: string;
  readonly role: 'coordinate' | 'lead' | 'host';
  readonly title: LocalText;
  readonly allocation: Allocation;
}

/** Everything that a plan asks of a city, in the order of the plan. */
export function cityParts(plan: Plan, city: string): readonly CityPart[] {
  return plan.areas.flatMap((area): readonly CityPart[] => [
    ...area.coordinators
      .filter((each) => each.city === city)
      .map((allocation) => ({
        area: area.area,
        line: `${area.id}.coordinators`,
        role: 'coordinate' as const,
        title: area.name,
        allocation,
      })),
    ...area.activities.flatMap(({ id, lead, host, title }) => {
      const own = [
        ...(lead?.city === city ? [['lead', lead] as const] : []),
        ...(host?.city === city ? [['host', host] as const] : []),
      ];
      return own.map(([role, allocation]) => ({ area: area.area, line: id, role, title, allocation }));
    }),
  ]);
}
