import type { ComponentOptima } from './component-optima.ts';
import { kemenySearch } from './kemeny-search.ts';
import { kemenySubsets, subsetLimit } from './kemeny-subsets.ts';
import { majorityComponents } from './majority-components.ts';
import { orderLimit } from './order-limit.ts';
import { undominatedLayers } from './undominated-layers.ts';

/** The orders that agree most with the pairwise counts. */
export interface KemenyResult {
  /** Tie groups by the pairs that all optimal orders have in common. */
  readonly order: readonly (readonly number[])[];
  /** The first optimal orders, lexicographically by column, at most `orderLimit`. */
  readonly orders: readonly (readonly number[])[];
  /** Number of optimal orders (exact below 2⁵³); null when a component was too large to tell. */
  readonly optima: number | null;
  /** Σ of pairwise counts along an optimal order. */
  readonly agreement: number;
  /** No order agrees more than this; equals `agreement` when optimality is proved. */
  readonly bound: number;
}

/**
 * Kemeny's rule (J. Kemeny 1959; H. P. Young and A. Levenglick 1978): the linear orders with the greatest
 * sum of pairwise counts along them, the maximum-likelihood orders under Condorcet's model.
 *
 * Exact: majority components come in a forced order (M. Truchon 1998), each is solved over its subsets up
 * to {@link subsetLimit} areas, beyond by branch and bound with a stated bound. All optima are counted.
 * Condorcet and Smith consistent, neutral, not clone-proof. Nothing compared: m! optima, all tied.
 * Cost O(2^k·k) for the largest component k.
 */
export function kemeny(pairwise: Float64Array, m: number): KemenyResult {
  const votes = (i: number, j: number): number => pairwise[i * m + j]!;
  const groups = majorityComponents(m, (i, j) => votes(i, j) > votes(j, i));
  const solved = groups.map((group) => componentOptima(group, votes));
  let most = 0;
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) most += Math.max(votes(i, j), votes(j, i));

  const component = new Uint8Array(m);
  const position = new Uint8Array(m);
  groups.forEach((group, g) =>
    group.forEach((i, at) => {
      component[i] = g;
      position[i] = at;
    }),
  );
  const mayBeAbove = (i: number, j: number): boolean => {
    const g = component[i]!;
    if (g !== component[j]) return g < component[j]!;
    return solved[g]!.possible[position[i]! * groups[g]!.length + position[j]!] === 1;
  };
  return {
    order: undominatedLayers(m, (i, j) => i !== j && !mayBeAbove(j, i)),
    orders: solved.reduce<readonly (readonly number[])[]>(
      (prefixes, { orders }) =>
        prefixes.flatMap((prefix) => orders.map((order) => [...prefix, ...order])).slice(0, orderLimit),
      [[]],
    ),
    optima: solved.reduce<number | null>(
      (product, { count }) => (product === null || count === null ? null : product * count),
      1,
    ),
    agreement: solved.reduce((sum, { cost }) => sum - cost, most),
    bound: solved.reduce((sum, { bound }) => sum - bound, most),
  };
}

function componentOptima(group: readonly number[], votes: (i: number, j: number) => number): ComponentOptima {
  const penalty = Float64Array.from({ length: group.length * group.length }, (_, cell) => {
    const above = group[Math.floor(cell / group.length)]!;
    const below = group[cell % group.length]!;
    return above === below ? 0 : Math.max(0, votes(below, above) - votes(above, below));
  });
  return group.length <= subsetLimit
    ? kemenySubsets(group, penalty, orderLimit)
    : kemenySearch(group, penalty);
}
