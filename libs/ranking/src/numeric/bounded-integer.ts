import type { Generator } from './generator.ts';

// Taken out once: a hot loop in a sandboxed context looks every global up anew.
const { floor } = Math;
const TWO_32 = 4294967296;

/** Largest bound of {@link boundedInteger}: products with 32 random bits stay exact below 2⁵³. */
export const LARGEST_BOUND = 2097152;

/**
 * A whole number in 0 … bound − 1, each exactly equally likely.
 *
 * D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019: multiply, and draw
 * again in the few cases that would favour some numbers. Cost O(1), one draw almost always.
 * @throws RangeError unless bound is a whole number in 1 … {@link LARGEST_BOUND}.
 */
export function boundedInteger(generator: Generator, bound: number): number {
  if (!(bound >= 1 && bound <= LARGEST_BOUND) || bound !== floor(bound))
    throw new RangeError(`bound ${bound} is not a whole number from 1 to ${LARGEST_BOUND}`);
  for (;;) {
    const product = generator.uint32() * bound;
    const whole = floor(product / TWO_32);
    const rest = product - whole * TWO_32;
    // Below `bound` the division may be needed to tell; above it never is.
    if (rest >= bound || rest >= TWO_32 % bound) return whole;
  }
}
