import { byFraction } from './by-fraction.ts';
import type { ColumnResult } from './column-result.ts';
import { addFractions, type Fraction } from './exact-fraction.ts';

/**
 * The official rule: normalised Borda (see {@link bordaScores}) in exact fractions, so that areas are tied
 * only when they are tied exactly and never by rounding.
 *
 * `wins` is m × m half wins, whole numbers. Scores 0–100. Source: J.-C. de Borda (1784); as the average
 * pairwise share H. P. Young, J. Econ. Theory 9 (1974). Monotone, never ranks a Condorcet loser first on
 * complete orders, not Condorcet consistent. Nobody compared anything: all tied at 50.
 * Cost O(m²) operations on big integers.
 */
export function exactBorda(wins: Float64Array, m: number): ColumnResult & { readonly scores: Float64Array } {
  const exact = Array.from({ length: m }, (_, i): Fraction => {
    let sum: Fraction = { num: 0n, den: 1n };
    for (let j = 0; j < m; j++) {
      if (j === i) continue;
      const won = wins[i * m + j]!;
      const total = won + wins[j * m + i]!;
      sum = addFractions(sum, total > 0 ? { num: BigInt(won), den: BigInt(total) } : { num: 1n, den: 2n });
    }
    return { num: sum.num * 100n, den: sum.den * BigInt(m - 1) };
  });
  return byFraction(exact);
}
