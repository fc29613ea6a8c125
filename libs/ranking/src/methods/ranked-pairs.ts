import { commonOrder } from './common-order.ts';
import { maximalLockings } from './lock-duels.ts';
import { orderLimit } from './order-limit.ts';
import { duelStrengths, type DuelStrength } from './path-strengths.ts';
import { undominatedLayers } from './undominated-layers.ts';

/** All outcomes of Ranked Pairs, one per way of breaking ties between duels that matters. */
export interface RankedPairsResult {
  /** Tie groups by the pairs on which all outcomes agree. */
  readonly order: readonly (readonly number[])[];
  /** The outcomes in lexicographic order, each in tie groups, at most `orderLimit`. */
  readonly orders: readonly (readonly (readonly number[])[])[];
  /** Number of outcomes, null when the search stopped at its limit. */
  readonly optima: number | null;
}

/**
 * Ranked Pairs (T. N. Tideman, Social Choice and Welfare 4, 1987, 185–206): duels are locked from the
 * strongest down, skipping those that would close a cycle.
 *
 * Duels of equal strength are tried in every order (parallel universes), so that no hidden tie-break
 * decides. A tied duel is never locked: areas that stay unordered share a tie group (layers of the locked
 * relation). Condorcet and Smith consistent, monotone, clone-proof. Cost O(m⁴) per outcome at most; the number
 * of outcomes can be exponential, so the search has an end (see {@link maximalLockings}).
 */
export function rankedPairs(pairwise: Float64Array, m: number, strength: DuelStrength): RankedPairsResult {
  const { relations, complete } = maximalLockings(duelStrengths(pairwise, m, strength), m);
  const outcomes = new Map<string, readonly (readonly number[])[]>();
  for (const above of relations) {
    const layers = undominatedLayers(m, (i, j) => above[i * m + j] === 1);
    outcomes.set(JSON.stringify(layers), layers);
  }
  const all = [...outcomes.values()].sort(lexicographic);
  return {
    order: commonOrder(all, m),
    orders: all.slice(0, orderLimit),
    optima: complete ? all.length : null,
  };
}

function lexicographic(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  const [left, right] = [a.flat(), b.flat()];
  const at = left.findIndex((i, k) => i !== right[k]);
  return at < 0 ? b.length - a.length : left[at]! - right[at]!;
}
