import type { ComponentOptima } from './component-optima.ts';

/** Largest component that the subset programme takes: 2^k states. */
export const subsetLimit = 20;

/**
 * All best orders of a component by dynamic programming over its subsets (Held–Karp; for Kemeny: Davenport
 * and Kalagnanam 2004): cost[S] = least weight against any order of S, found by trying each area of S on top.
 *
 * `penalty[a·k + b]` is the cost of a above b. Cost O(2^k·k) time, 8·2^k bytes.
 */
export function kemenySubsets(
  columns: readonly number[],
  penalty: Float64Array,
  limit: number,
): ComponentOptima {
  const k = columns.length;
  const full = (1 << k) - 1;
  const top = new TopCosts(penalty, k);
  const cost = subsetCosts(k, top);
  const { count, possible } = optimalLattice(k, cost, top);
  return {
    cost: cost[full]!,
    bound: cost[full]!,
    orders: firstOrders(columns, cost, top, limit),
    count,
    possible,
  };
}

/** Σ of penalties of a on top of the set `rest`, from two half-size tables. */
class TopCosts {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly half: number;
  readonly mask: number;

  constructor(
    penalty: Float64Array,
    readonly k: number,
  ) {
    this.half = k >>> 1;
    this.mask = (1 << this.half) - 1;
    this.low = halfTable(penalty, k, 0, this.half);
    this.high = halfTable(penalty, k, this.half, k - this.half);
  }

  of(a: number, rest: number): number {
    return this.low[(rest & this.mask) * this.k + a]! + this.high[(rest >>> this.half) * this.k + a]!;
  }
}

function halfTable(penalty: Float64Array, k: number, from: number, bits: number): Float64Array {
  const table = new Float64Array((1 << bits) * k);
  for (let set = 1; set < 1 << bits; set++) {
    const b = 31 - Math.clz32(set);
    const without = (set ^ (1 << b)) * k;
    for (let a = 0; a < k; a++) table[set * k + a] = table[without + a]! + penalty[a * k + from + b]!;
  }
  return table;
}

function subsetCosts(k: number, { low, high, half, mask }: TopCosts): Float64Array {
  const cost = new Float64Array(1 << k);
  for (let set = 1; set < cost.length; set++) {
    // The penalty of an area above itself is 0, so the tables may be read at the set itself.
    const l = (set & mask) * k;
    const h = (set >>> half) * k;
    let best = Infinity;
    for (let left = set; left !== 0;) {
      const bit = left & -left;
      const a = 31 - Math.clz32(bit);
      const value = cost[set ^ bit]! + low[l + a]! + high[h + a]!;
      if (value < best) best = value;
      left ^= bit;
    }
    cost[set] = best;
  }
  return cost;
}

/** Walks the subsets that stand at the end of some best order, counts these orders and collects their pairs. */
function optimalLattice(
  k: number,
  cost: Float64Array,
  top: TopCosts,
): { readonly count: number; readonly possible: Uint8Array } {
  const full = cost.length - 1;
  const onPath = new Uint8Array(cost.length);
  const below = new Int32Array(k);
  onPath[full] = 1;
  const reached: number[] = [];
  for (let set = full; set > 0; set--) {
    if (onPath[set] === 0) continue;
    reached.push(set);
    for (let a = 0; a < k; a++) {
      const rest = set & ~(1 << a);
      if (rest === set || cost[rest]! + top.of(a, rest) !== cost[set]) continue;
      onPath[rest] = 1;
      below[a]! |= rest;
    }
  }
  const ways = new Float64Array(cost.length);
  ways[0] = 1;
  for (const set of reached.reverse()) {
    let sum = 0;
    for (let a = 0; a < k; a++) {
      const rest = set & ~(1 << a);
      if (rest !== set && cost[rest]! + top.of(a, rest) === cost[set]) sum += ways[rest]!;
    }
    ways[set] = sum;
  }
  const possible = new Uint8Array(k * k);
  for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) possible[a * k + b] = (below[a]! >>> b) & 1;
  return { count: ways[full]!, possible };
}

function firstOrders(
  columns: readonly number[],
  cost: Float64Array,
  top: TopCosts,
  limit: number,
): readonly (readonly number[])[] {
  const orders: number[][] = [];
  const extend = (prefix: readonly number[], set: number): void => {
    if (set === 0) orders.push([...prefix]);
    for (let a = 0; a < columns.length && orders.length < limit; a++) {
      const rest = set & ~(1 << a);
      if (rest !== set && cost[rest]! + top.of(a, rest) === cost[set]) extend([...prefix, columns[a]!], rest);
    }
  };
  extend([], cost.length - 1);
  return orders;
}
