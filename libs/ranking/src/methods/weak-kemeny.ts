import { majorityComponents } from './majority-components.ts';
import { orderLimit } from './order-limit.ts';
import { undominatedLayers } from './undominated-layers.ts';
import { weakOrderSearch } from './weak-order-search.ts';
import { weakOrderSubsets, weakSubsetLimit } from './weak-order-subsets.ts';

/** The weak orders (ties allowed) that correlate best with the preferences. */
export interface WeakKemenyResult {
  /** Tie groups by the pairs that all optimal weak orders have in common. */
  readonly order: readonly (readonly number[])[];
  /** Optimal weak orders in tie groups, at most `orderLimit`. */
  readonly orders: readonly (readonly (readonly number[])[])[];
  /** Number of optimal weak orders; null when a component was too large to tell. */
  readonly optima: number | null;
  /** Weighted mean of τx between an optimal order and the preferences, −1 … 1; 0 without preferences. */
  readonly tauX: number;
  /** No weak order has a higher mean τx; equals `tauX` when optimality is proved. */
  readonly bound: number;
}

/**
 * Kemeny's rule over weak orders with Emond and Mason's τx (J. Multi-Criteria Decision Analysis 11, 2002):
 * a tie in the consensus agrees with a tie in a preference, and half-agrees with neither order.
 *
 * A pair put strictly is worth its lead in votes, a pair put in a tie the weight that ties it. Components
 * in which one side is worth most strictly above are forced; each is exact up to {@link weakSubsetLimit}
 * areas, beyond by local search with a stated bound. Cost O(3^k) for the largest component k.
 */
export function weakKemeny(
  pairwise: Float64Array,
  compared: Float64Array,
  m: number,
  weight: number,
): WeakKemenyResult {
  if (weight === 0) return nothingCompared(m);
  const lead = (i: number, j: number): number => pairwise[i * m + j]! - pairwise[j * m + i]!;
  const tied = (i: number, j: number): number =>
    compared[i * m + j]! - pairwise[i * m + j]! - pairwise[j * m + i]!;
  const groups = majorityComponents(m, (i, j) => lead(i, j) > 0 && lead(i, j) > tied(i, j));
  const solved = groups.map((group) => {
    const table = (value: (i: number, j: number) => number): Float64Array =>
      Float64Array.from(group.flatMap((i) => group.map((j) => (i === j ? 0 : value(i, j)))));
    return group.length <= weakSubsetLimit
      ? weakOrderSubsets(group, table(lead), table(tied), orderLimit)
      : weakOrderSearch(group, table(lead), table(tied));
  });
  let between = 0;
  groups.forEach((group, g) => {
    for (const later of groups.slice(g + 1))
      for (const i of group) for (const j of later) between += lead(i, j);
  });

  const component = new Map(groups.flatMap((group, g) => group.map((i, at) => [i, { g, at }] as const)));
  const maybe = (i: number, j: number): boolean => {
    const [a, b] = [component.get(i)!, component.get(j)!];
    return a.g === b.g ? solved[a.g]!.possible[a.at * groups[a.g]!.length + b.at] === 1 : a.g < b.g;
  };
  // Every pair counts once here and twice in τx, whose denominator is m(m − 1).
  const mean = (value: number): number => (2 * value) / (weight * m * (m - 1));
  return {
    order: undominatedLayers(m, (i, j) => i !== j && !maybe(j, i)),
    orders: solved.reduce<readonly (readonly (readonly number[])[])[]>(
      (prefixes, { orders }) =>
        prefixes.flatMap((prefix) => orders.map((order) => [...prefix, ...order])).slice(0, orderLimit),
      [[]],
    ),
    optima: solved.reduce<number | null>(
      (product, { count }) => (product === null || count === null ? null : product * count),
      1,
    ),
    tauX: mean(solved.reduce((sum, { value }) => sum + value, between)),
    bound: mean(solved.reduce((sum, { bound }) => sum + bound, between)),
  };
}

function nothingCompared(m: number): WeakKemenyResult {
  const order = [Array.from({ length: m }, (_, i) => i)];
  return { order, orders: [order], optima: null, tauX: 0, bound: 0 };
}
