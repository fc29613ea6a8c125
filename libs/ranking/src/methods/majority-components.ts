/**
 * Columns in groups, best first, such that every column `beats` every column of all later groups; inside a
 * group, cycles or open pairs. They are the strongly connected components of "does not lose against": the
 * first is the Smith set. Cost O(m³).
 */
export function majorityComponents(
  m: number,
  beats: (i: number, j: number) => boolean,
): readonly (readonly number[])[] {
  const reach = new Uint8Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) reach[i * m + j] = i === j || !beats(j, i) ? 1 : 0;
  for (let k = 0; k < m; k++)
    for (let i = 0; i < m; i++)
      if (reach[i * m + k] === 1)
        for (let j = 0; j < m; j++) if (reach[k * m + j] === 1) reach[i * m + j] = 1;
  const groups: number[][] = [];
  const seen = new Set<number>();
  for (let i = 0; i < m; i++) {
    if (seen.has(i)) continue;
    const group: number[] = [];
    for (let j = i; j < m; j++) if (reach[i * m + j] === 1 && reach[j * m + i] === 1) group.push(j);
    for (const j of group) seen.add(j);
    groups.push(group);
  }
  // Any two groups are joined in one direction only: the earlier one reaches the later one.
  return groups.sort((a, b) => reach[b[0]! * m + a[0]!]! - reach[a[0]! * m + b[0]!]!);
}
