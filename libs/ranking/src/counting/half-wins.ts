/**
 * Writes the half wins y_i of one preference: 2 for every area below i, 1 for every area tied with it or
 * not compared with it; `start` and `size` come from {@link tieSpans}. They sum to m(m − 1). Cost O(m).
 */
export function halfWins(start: Uint8Array, size: Uint8Array, opinions: number, out: Float64Array): void {
  const m = start.length;
  const silent = m - opinions;
  for (let i = 0; i < m; i++) {
    const group = size[i]!;
    out[i] = group === 0 ? m - 1 : 2 * (opinions - start[i]! - group) + group - 1 + silent;
  }
}
