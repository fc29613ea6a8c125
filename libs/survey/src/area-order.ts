import type { AreaCatalogue } from './area-catalogue.ts';
import { seededIntegers, shuffled } from './seeded-integers.ts';

/**
 * The catalogue's area ids in a random order that the seed alone decides (a city's id and a round's, say): the same
 * seed gives the same order everywhere, and every order is equally likely. O(n).
 */
export function areaOrder(catalogue: AreaCatalogue, seed: string): readonly string[] {
  return shuffled(
    catalogue.areas.map((area) => area.id),
    seededIntegers(seed),
  );
}
