/** A non-negative fraction of big integers; the denominator is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** a + b in lowest terms. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const num = a.num * b.den + b.num * a.den;
  const den = a.den * b.den;
  const common = gcd(num, den);
  return { num: num / common, den: den / common };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The fraction as a number, cut after twelve decimals: equal fractions give equal numbers, on any machine.
 */
export function fractionToNumber({ num, den }: Fraction): number {
  return Number((num * 1_000_000_000_000n) / den) / 1e12;
}
