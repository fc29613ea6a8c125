/** Decides between tied candidates: negative when the first goes before the second, never zero for two. */
export type Priority = (i: number, j: number) => number;

/** Priority by a list of ranks (lower goes first), or by position when none is given. */
export function byPriority(m: number, ranks?: ArrayLike<number>): Priority {
  const rank = ranks ?? Array.from({ length: m }, (_, i) => i);
  return (i, j) => rank[i]! - rank[j]! || i - j;
}
