/** Writes the rank of every column, 1 + the number of columns with a higher score. Cost O(m²), no allocation. */
export function ranksOf(scores: Float64Array, m: number, ranks: Uint8Array): void {
  for (let i = 0; i < m; i++) {
    let rank = 1;
    for (let j = 0; j < m; j++) if (scores[j]! > scores[i]!) rank += 1;
    ranks[i] = rank;
  }
}
