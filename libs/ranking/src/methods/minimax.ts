import type { ColumnResult } from './column-result.ts';
import { tieGroups } from './tie-groups.ts';

/** What an area's worst duel counts: the winner's votes, the lead, or all votes against even if it won. */
export type MinimaxStrength = 'winning' | 'margins' | 'opposition';

/**
 * Minimax (Simpson 1969, Kramer 1977): the smaller an area's worst defeat, the better; the score is that
 * defeat, so low is good.
 *
 * Elects a Condorcet winner under `winning` and `margins`, but may put a Condorcet loser first and is no
 * ranking method in earnest: shown for comparison. Undefeated under `winning`: 0; under `margins` a
 * Condorcet winner's score is negative. Cost O(m²).
 */
export function minimax(
  pairwise: Float64Array,
  m: number,
  strength: MinimaxStrength,
): ColumnResult & { readonly scores: Float64Array } {
  const scores = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let worst = -Infinity;
    for (let j = 0; j < m; j++) {
      if (j === i) continue;
      const against = pairwise[j * m + i]!;
      const lead = against - pairwise[i * m + j]!;
      const defeat = strength === 'margins' ? lead : strength === 'opposition' || lead > 0 ? against : 0;
      if (defeat > worst) worst = defeat;
    }
    scores[i] = worst;
  }
  return { order: tieGroups(m, (i, j) => scores[i]! - scores[j]!), scores };
}
