import { byScore, type ColumnResult } from './column-result.ts';

/**
 * Copeland's method (A. H. Copeland, 1951; before him Llull, 1299): one point for every duel won, half a
 * point for every tied one, a pair that nobody compared included.
 *
 * Condorcet and Smith consistent, monotone; often leaves ties. Cost O(m²).
 */
export function copeland(
  pairwise: Float64Array,
  m: number,
): ColumnResult & { readonly scores: Float64Array } {
  const scores = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    for (let j = i + 1; j < m; j++) {
      const lead = pairwise[i * m + j]! - pairwise[j * m + i]!;
      scores[i]! += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
      scores[j]! += lead < 0 ? 1 : lead === 0 ? 0.5 : 0;
    }
  }
  return byScore(scores);
}
