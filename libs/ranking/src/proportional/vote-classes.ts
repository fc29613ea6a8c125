import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { PooledFractions } from './pooled-fractions.ts';

/**
 * Ballots in classes of the same value, however many they are: a ballot's value depends on its weight and on what
 * it has given to whom, and that is told in a few hundred ways at most. What a million ballots hold is then
 * counted in whole numbers and multiplied once a class.
 */
export class VoteClasses {
  /** Class of each row; −1 where it ranks nothing and has no say. */
  readonly of: Int32Array;
  /** Sum of all weights that have a say. */
  readonly weight: number;
  private values: PooledFractions;

  constructor({ m, n, places, weights }: Pick<FrozenProfile, 'm' | 'n' | 'places' | 'weights'>) {
    const classOf = new Map<number, number>();
    this.of = new Int32Array(n).fill(-1);
    let sum = 0;
    for (let c = 0; c < n; c++) {
      if (!ranksAny(places, c * m, m)) continue;
      const weight = weights[c]!;
      sum += weight;
      let own = classOf.get(weight);
      if (own === undefined) classOf.set(weight, (own = classOf.size));
      this.of[c] = own;
    }
    this.weight = sum;
    this.values = new PooledFractions([...classOf.keys()].map(BigInt));
  }

  get count(): number {
    return this.values.values.length;
  }

  /** Value of a class in units of 1/denominator. */
  value(group: number): bigint {
    return this.values.values[group]!;
  }

  get denominator(): bigint {
    return this.values.denominator;
  }

  /**
   * Multiplies the value of each row by factor(key) / scale, where `keys` says which of 0 … 255 a row has: rows of
   * one class that differ in it part.
   */
  rescale(keys: Uint8Array, factor: (key: number) => bigint, scale: bigint): void {
    const parted = new Map<number, number>();
    const values: bigint[] = [];
    const factors: bigint[] = [];
    for (let c = 0; c < this.of.length; c++) {
      const before = this.of[c]!;
      if (before < 0) continue;
      const key = before * 256 + keys[c]!;
      let after = parted.get(key);
      if (after === undefined) {
        parted.set(key, (after = values.length));
        values.push(this.value(before));
        factors.push(factor(keys[c]!));
      }
      this.of[c] = after;
    }
    const denominator = this.denominator;
    this.values = new PooledFractions(values);
    this.values.denominator = denominator;
    this.values.rescale((k) => factors[k]!, scale);
  }
}

function ranksAny(places: Uint8Array, row: number, m: number): boolean {
  for (let i = 0; i < m; i++) {
    const place = places[row + i]!;
    if (place !== NO_OPINION && place !== BELOW) return true;
  }
  return false;
}
