/**
 * Columns 0…m−1 in tie groups, best first; `compare` is negative when its first argument is better and
 * zero in a tie. Within a group columns ascend. Cost O(m log m) comparisons.
 */
export function tieGroups(
  m: number,
  compare: (i: number, j: number) => number,
): readonly (readonly number[])[] {
  const columns = Array.from({ length: m }, (_, i) => i).sort((i, j) => compare(i, j) || i - j);
  const groups: number[][] = [];
  for (const i of columns) {
    const group = groups.at(-1);
    if (group && compare(group[0]!, i) === 0) group.push(i);
    else groups.push([i]);
  }
  return groups;
}
