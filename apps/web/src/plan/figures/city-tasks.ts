import { regions } from '#members';
import type { Region } from '#members';
import { planAllocations } from '#plan';
import type { Allocation, Plan } from '#plan';
import type { CityLook } from '../city-look.ts';

/** How often a city has each function in an area. */
export type TaskCounts = Readonly<Record<Allocation['function'], number>>;

/** A city with what it does, area by area in the order of the plan. */
export interface CityTasks {
  readonly city: string;
  readonly name: string;
  readonly areas: readonly TaskCounts[];
  /** How many of these the city has agreed to. */
  readonly agreed: readonly TaskCounts[];
  readonly total: number;
}

/** Who does what: the cities that have a task by region, in the order of their names. A region without any is left out. */
export function cityTasks(
  plan: Plan,
  look: (city: string) => CityLook,
  compare: (a: string, b: string) => number,
): readonly { readonly region: Region | null; readonly cities: readonly CityTasks[] }[] {
  const rows = planAllocations(plan);
  const ids = [...new Set(rows.map(({ allocation }) => allocation.city))];
  const cities = ids.map((city): CityTasks & { readonly region: Region | null } => {
    const own = rows.filter(({ allocation }) => allocation.city === city);
    const count = (list: typeof own, area: string, task: Allocation['function']) =>
      list.filter(({ line, allocation }) => line.startsWith(`${area}.`) && allocation.function === task)
        .length;
    const counts = (list: typeof own) =>
      plan.areas.map(({ id }) => ({
        coordinate: count(list, id, 'coordinate'),
        lead: count(list, id, 'lead'),
        host: count(list, id, 'host'),
      }));
    return {
      city,
      name: look(city).name,
      region: look(city).region ?? null,
      areas: counts(own),
      agreed: counts(own.filter(({ allocation }) => allocation.consent === 'agreed')),
      total: own.length,
    };
  });
  return [...regions, null]
    .map((region) => ({
      region,
      cities: cities.filter((each) => each.region === region).toSorted((a, b) => compare(a.name, b.name)),
    }))
    .filter((group) => group.cities.length > 0);
}
