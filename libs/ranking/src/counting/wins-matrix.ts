import type { Statistics } from './statistics.ts';

/**
 * m × m half wins of the pairs: 2·(weight strictly above) + (weight tied), whole numbers.
 * wins[i][j] + wins[j][i] is twice the weight that compares the pair.
 */
export function winsMatrix({
  m,
  pairwise,
  compared,
}: Pick<Statistics, 'm' | 'pairwise' | 'compared'>): Float64Array {
  const wins = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++)
      wins[i * m + j] = compared[i * m + j]! + pairwise[i * m + j]! - pairwise[j * m + i]!;
  return wins;
}
