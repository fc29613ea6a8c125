import type { Region } from '#members';
import type { Plan } from '#plan';
import type { CityLook } from './city-look.ts';

/** Regions that coordinate at least one area of the plan. */
export function planRegions(
  plan: { readonly areas: readonly Pick<Plan['areas'][number], 'coordinators'>[] },
  look: (city: string) => CityLook,
): ReadonlySet<Region> {
  const regions = plan.areas.flatMap((area) => area.coordinators.map(({ city }) => look(city).region));
  return new Set(regions.filter((region) => region !== undefined));
}
