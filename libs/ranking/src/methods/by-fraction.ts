import type { ColumnResult } from './column-result.ts';
import { compareFractions, fractionToNumber, type Fraction } from './exact-fraction.ts';
import { tieGroups } from './tie-groups.ts';

/** The columns by descending exact score: ties are exact, the scores are rounded only for display. */
export function byFraction(exact: readonly Fraction[]): ColumnResult & { readonly scores: Float64Array } {
  return {
    order: tieGroups(exact.length, (i, j) => compareFractions(exact[j]!, exact[i]!)),
    scores: Float64Array.from(exact, fractionToNumber),
  };
}
