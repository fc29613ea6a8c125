import { addFractions, compareFractions, fractionToNumber, type Fraction } from './exact-fraction.ts';
import { tieGroups } from './tie-groups.ts';

/**
 * Normalised Borda (see {@link bordaScores}) in exact fractions: scores 0–100 and tie groups of columns,
 * best first, in which areas are tied exactly and never by rounding.
 * `wins` holds whole numbers. Cost O(m²) operations on big integers.
 */
export function exactBorda(
  wins: Float64Array,
  m: number,
): { readonly scores: Float64Array; readonly order: readonly (readonly number[])[] } {
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
  return {
    scores: Float64Array.from(exact, fractionToNumber),
    order: tieGroups(m, (i, j) => compareFractions(exact[j]!, exact[i]!)),
  };
}
