import { duelStrengths, widenPaths, type DuelStrength } from './path-strengths.ts';
import { undominatedLayers } from './undominated-layers.ts';

/**
 * The Schulze method (M. Schulze, Social Choice and Welfare 36, 2011, 267–303): i ranks above j when the
 * strongest path from i to j is stronger than the one back.
 *
 * Gives tie groups of columns and the m × m path strengths. The relation is transitive but may leave pairs
 * open; groups are its layers of undominated areas. Condorcet and Smith consistent, monotone, clone-proof.
 * A duel counts by its winning votes or by its margin. No duels: all tied. Cost O(m³).
 */
export function schulze(
  pairwise: Float64Array,
  m: number,
  strength: DuelStrength,
): { readonly order: readonly (readonly number[])[]; readonly strengths: Float64Array } {
  const strengths = widenPaths(duelStrengths(pairwise, m, strength), m);
  const order = undominatedLayers(m, (i, j) => strengths[i * m + j]! > strengths[j * m + i]!);
  return { order, strengths };
}
