/**
 * The Smith set: the smallest set of columns that each beat every area outside it in a duel; a Condorcet
 * winner alone where there is one. Ties do not beat. Source: J. H. Smith, Econometrica 41 (1973).
 * Cost O(m²).
 */
export function smithSet(pairwise: Float64Array, m: number): readonly number[] {
  const beats = (i: number, j: number): boolean => pairwise[i * m + j]! > pairwise[j * m + i]!;
  const columns = Array.from({ length: m }, (_, i) => i);
  const wins = columns.map((i) => columns.filter((j) => j !== i && beats(i, j)).length);
  const most = Math.max(...wins);
  const members = new Set(columns.filter((i) => wins[i] === most));
  // Whoever a member does not beat belongs to the set as well.
  for (const i of members) for (const j of columns) if (j !== i && !beats(i, j)) members.add(j);
  return [...members].sort((i, j) => i - j);
}
