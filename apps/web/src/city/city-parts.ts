import type { LocalText } from '#members';
import type { Plan } from '#plan';

/** One function of a city in the plan. */
export interface CityPart {
  /** Id of the area in the catalogue. */
  readonly area: string;
  /** Line of the plan that names the city: `P2.coordinators` or `P2.A3`. */
  readonly line: string;
  readonly role: 'coordinate' | 'lead' | 'host';
  readonly title: LocalText;
}

/** Everything that a plan asks of a city, in the order of the plan. */
export function cityParts(plan: Plan, city: string): readonly CityPart[] {
  return plan.areas.flatMap((area): readonly CityPart[] => [
    ...(area.coordinators.some((each) => each.city === city)
      ? [{ area: area.area, line: `${area.id}.coordinators`, role: 'coordinate' as const, title: area.name }]
      : []),
    ...area.activities.flatMap(({ id, lead, host, title }) => {
      const own = [
        ...(lead?.city === city ? (['lead'] as const) : []),
        ...(host?.city === city ? (['host'] as const) : []),
      ];
      return own.map((role) => ({ area: area.area, line: id, role, title }));
    }),
  ]);
}
