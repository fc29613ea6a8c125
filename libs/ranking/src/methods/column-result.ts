import { tieGroups } from './tie-groups.ts';

/** Result of a method over columns 0…m−1, before ids are put to them. */
export interface ColumnResult {
  /** Tie groups, best first. */
  readonly order: readonly (readonly number[])[];
  readonly scores?: Float64Array;
}

/** The columns by descending score; scores must be exact, so that equal means tied. Cost O(m log m). */
export function byScore(scores: Float64Array): ColumnResult & { readonly scores: Float64Array } {
  return { order: tieGroups(scores.length, (i, j) => scores[j]! - scores[i]!), scores };
}
