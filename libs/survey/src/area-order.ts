import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { AreaCatalogue } from './area-catalogue.ts';

/**
 * The catalogue's area ids in a random order that the seed alone decides (a city's id and a round's, say): the same
 * seed gives the same order everywhere, and every order is equally likely. Fisher–Yates on SHA-256. O(n).
 */
export function areaOrder(catalogue: AreaCatalogue, seed: string): readonly string[] {
  const order = catalogue.areas.map((area) => area.id);
  const below = integersFrom(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}

/** Uniform whole numbers below a bound, from 32-bit words of SHA-256 over seed and counter. */
function integersFrom(seed: string): (bound: number) => number {
  let counter = 0;
  return (bound) => {
    // Words above the last whole multiple of the bound are drawn again: taking them would favour small numbers.
    const usable = 2 ** 32 - (2 ** 32 % bound);
    for (;;) {
      const digest = sha256(utf8ToBytes(`${counter}:${seed}`));
      counter += 1;
      const word = new DataView(digest.buffer, digest.byteOffset).getUint32(0);
      if (word < usable) return word % bound;
    }
  };
}
