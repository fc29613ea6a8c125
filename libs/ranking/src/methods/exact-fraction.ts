/** A fraction of big integers; the denominator is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const DECIMALS = 1_000_000_000_000n;

/** Greatest common divisor of two integers, non-negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Least common multiple of 1 … m: the denominator that clears all shares of up to m. */
export function leastCommonMultiple(m: number): bigint {
  let all = 1n;
  for (let k = 2n; k <= BigInt(m); k++) all = (all / gcd(all, k)) * k;
  return all;
}

/** a + b in lowest terms. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const num = a.num * b.den + b.num * a.den;
  const den = a.den * b.den;
  const common = gcd(num, den);
  return common === 0n ? { num: 0n, den: 1n } : { num: num / common, den: den / common };
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fraction cut after twelve decimals: equal fractions give equal numbers, on any machine. */
export function fractionToNumber({ num, den }: Fraction): number {
  return Number((num * DECIMALS) / den) / 1e12;
}
