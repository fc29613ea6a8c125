import { gcd } from '../methods/exact-fraction.ts';

/** Exact non-negative fractions over one common denominator, which grows instead of rounding. */
export class PooledFractions {
  denominator = 1n;

  constructor(readonly values: bigint[]) {}

  /** Multiplies every value by value(k) / scale, where both are whole: the common denominator takes in `scale`. */
  rescale(value: (k: number) => bigint, scale: bigint): void {
    this.denominator *= scale;
    let common = this.denominator;
    for (let k = 0; k < this.values.length; k++) {
      this.values[k] = this.values[k]! * value(k);
      if (common !== 1n && this.values[k] !== 0n) common = gcd(common, this.values[k]!);
    }
    if (common === 1n) return;
    this.denominator /= common;
    for (let k = 0; k < this.values.length; k++) this.values[k] = this.values[k]! / common;
  }
}
