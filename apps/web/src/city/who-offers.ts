import type { Plan } from '#plan';
import { areaLineage } from '#ranking';

/** The cities that a plan names as coordinating, leading or hosting in areas that a city asked for, its own left out. */
export function whoOffers(
  plan: Pick<Plan, 'areas'>,
  asked: readonly string[],
  city: string,
): readonly { readonly area: string; readonly cities: readonly string[] }[] {
  return asked.flatMap((area) => {
    const planned = plan.areas.find((each) => areaLineage(each.area).includes(area));
    const named = [
      ...(planned?.coordinators ?? []),
      ...(planned?.activities ?? []).flatMap(({ lead, host }) => [lead, host]),
    ];
    // Whoever declined offers nothing.
    const willing = named.flatMap((one) => (one === null || one.consent === 'declined' ? [] : [one.city]));
    const cities = [...new Set(willing)].filter((one) => one !== city);
    return cities.length === 0 ? [] : [{ area, cities }];
  });
}
