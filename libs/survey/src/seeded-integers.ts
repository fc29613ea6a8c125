import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Gives uniform whole numbers below a bound, one after the other; the seed alone decides them. SHA-256 of a counter. */
export function seededIntegers(seed: string): (bound: number) => number {
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

/**
 * As `seededIntegers`, far faster and without SHA-256, which the city's form then need not load; good enough to look for
 * designs with. FNV-1a of the seed starts a linear congruential generator (W. H. Press and others, Numerical Recipes,
 * second edition, section 7.1), of which the high bits count.
 */
export function quickIntegers(seed: string): (bound: number) => number {
  let state = 2_166_136_261;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16_777_619);
  }
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** The items in an order that the generator draws; every order is equally likely. Fisher–Yates, O(n). */
export function shuffled<Item>(items: readonly Item[], below: (bound: number) => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
