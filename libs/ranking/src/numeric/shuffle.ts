import { boundedInteger } from './bounded-integer.ts';
import type { Generator } from './generator.ts';

/** Puts the items in random order, in place, every order equally likely (Fisher–Yates). Cost O(length). */
export function shuffle<T>(items: T[], generator: Generator): T[] {
  for (let k = items.length - 1; k > 0; k--) {
    const other = boundedInteger(generator, k + 1);
    const moved = items[k]!;
    items[k] = items[other]!;
    items[other] = moved;
  }
  return items;
}
