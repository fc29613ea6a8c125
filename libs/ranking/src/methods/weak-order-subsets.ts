import type { WeakComponentOptima } from './weak-component-optima.ts';

/** Largest component solved over all its weak orders: 3^k steps. */
export const weakSubsetLimit = 16;

/**
 * All best weak orders of a component by dynamic programming over its subsets: value[S] is the best worth of
 * a weak order of S, found by trying each subset of S as first tie group.
 *
 * `lead[a·k + b]` is the worth of a above b (antisymmetric), `tied` that of a tie (symmetric).
 * Cost O(3^k) time, 24·2^k bytes.
 */
export function weakOrderSubsets(
  columns: readonly number[],
  lead: Float64Array,
  tied: Float64Array,
  limit: number,
): WeakComponentOptima {
  const k = columns.length;
  const full = (1 << k) - 1;
  const inside = tieWorth(tied, k);
  const value = new Float64Array(1 << k);
  const rows = new Float64Array(k);
  const scratch = new Float64Array(1 << k);
  for (let set = 1; set <= full; set++) {
    leadsWithin(set, lead, k, rows);
    let best = -Infinity;
    for (let group = set & -set; group !== 0; group = (group - set) & set) {
      const low = group & -group;
      const over = scratch[group ^ low]! + rows[31 - Math.clz32(low)]!;
      scratch[group] = over;
      const worth = over + inside[group]! + value[set ^ group]!;
      if (worth > best) best = worth;
    }
    value[set] = best;
  }
  // Visits every subset that can stand first in a best weak order of `set`, ascending.
  const eachFirstGroup = (set: number, visit: (group: number) => void): void => {
    // Visits may nest, so nothing here is shared.
    const over = new Float64Array(set + 1);
    const leads = new Float64Array(k);
    leadsWithin(set, lead, k, leads);
    for (let group = set & -set; group !== 0; group = (group - set) & set) {
      const low = group & -group;
      over[group] = over[group ^ low]! + leads[31 - Math.clz32(low)]!;
      if (value[set] === over[group]! + inside[group]! + value[set ^ group]!) visit(group);
    }
  };
  return {
    value: value[full]!,
    bound: value[full]!,
    ...optimalLattice(k, eachFirstGroup),
    orders: firstOrders(columns, eachFirstGroup, limit),
  };
}

type EachFirstGroup = (set: number, visit: (group: number) => void) => void;

/** Worth of tying all of a set together, for every set. */
function tieWorth(tied: Float64Array, k: number): Float64Array {
  const worth = new Float64Array(1 << k);
  for (let set = 1; set < worth.length; set++) {
    const a = 31 - Math.clz32(set);
    let sum = worth[set ^ (1 << a)]!;
    for (let b = 0; b < a; b++) if ((set >>> b) & 1) sum += tied[a * k + b]!;
    worth[set] = sum;
  }
  return worth;
}

/** rows[a] = Σ of a's leads over the set; inside a group they cancel, so the sum over a group counts the rest. */
function leadsWithin(set: number, lead: Float64Array, k: number, rows: Float64Array): void {
  for (let a = 0; a < k; a++) {
    if (((set >>> a) & 1) === 0) continue;
    let sum = 0;
    for (let b = 0; b < k; b++) if ((set >>> b) & 1) sum += lead[a * k + b]!;
    rows[a] = sum;
  }
}

/** Walks the subsets that stand at the end of some best weak order, counts these and collects their pairs. */
function optimalLattice(
  k: number,
  eachFirstGroup: EachFirstGroup,
): Pick<WeakComponentOptima, 'count' | 'possible'> {
  const full = (1 << k) - 1;
  const possible = new Uint8Array(k * k);
  const onPath = new Uint8Array(full + 1);
  onPath[full] = 1;
  for (let set = full; set > 0; set--) {
    if (onPath[set] === 0) continue;
    let first = 0;
    eachFirstGroup(set, (group) => {
      onPath[set ^ group] = 1;
      first |= group;
    });
    for (let a = 0; a < k; a++)
      for (let b = 0; b < k; b++) if ((first >>> a) & (set >>> b) & 1) possible[a * k + b] = 1;
  }
  const ways = new Float64Array(full + 1);
  ways[0] = 1;
  for (let set = 1; set <= full; set++) {
    if (onPath[set] === 0) continue;
    eachFirstGroup(set, (group) => {
      ways[set]! += ways[set ^ group]!;
    });
  }
  return { count: ways[full]!, possible };
}

function firstOrders(
  columns: readonly number[],
  eachFirstGroup: EachFirstGroup,
  limit: number,
): WeakComponentOptima['orders'] {
  const orders: (readonly (readonly number[])[])[] = [];
  const extend = (prefix: readonly (readonly number[])[], set: number): void => {
    if (set === 0) orders.push(prefix);
    else
      eachFirstGroup(set, (group) => {
        if (orders.length < limit)
          extend([...prefix, columns.filter((_, a) => (group >>> a) & 1)], set ^ group);
      });
  };
  extend([], (1 << columns.length) - 1);
  return orders;
}
