import type { Allocation } from '../plan.ts';
import type { DraftCity } from './draft-input.ts';

/** Languages that those who lead and host speak, each once, in order. */
export function languagesOf(
  allocations: readonly (Allocation | null)[],
  cities: ReadonlyMap<string, DraftCity>,
): readonly string[] {
  const spoken = allocations.flatMap((one) => (one === null ? [] : (cities.get(one.city)?.languages ?? [])));
  return [...new Set(spoken)].sort();
}
