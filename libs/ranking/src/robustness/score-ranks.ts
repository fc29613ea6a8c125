/** Scores closer than this are tied: rounding, not opinion. */
export const SAME_SCORE = 1e-9;

/** Ranks of scores, the highest first; tied areas share the best of their ranks. Cost O(m²). */
export function scoreRanks(scores: ArrayLike<number>): readonly number[] {
  const all = Array.from(scores);
  return all.map((score) => 1 + all.filter((other) => other > score + SAME_SCORE).length);
}
