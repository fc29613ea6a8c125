/**
 * Normalised Borda scores, 0–100: B_i = 100/(m − 1) · Σ_j W_ij / (W_ij + W_ji), the average share of
 * pairwise comparisons that area i wins.
 *
 * `wins` is m × m with ties counted half (any scale, e.g. {@link winsMatrix}); a pair that nobody compared
 * counts 50. On complete orders it is Borda's count (1784) brought to 0–100. The scores sum to 50·m.
 * Cost O(m²), no allocation when `out` is given. For exact ties use {@link exactBorda}.
 */
export function bordaScores(
  wins: Float64Array,
  m: number,
  out: Float64Array = new Float64Array(m),
): Float64Array {
  out.fill(0);
  for (let i = 0; i < m; i++) {
    for (let j = i + 1; j < m; j++) {
      const won = wins[i * m + j]!;
      const total = won + wins[j * m + i]!;
      const share = total > 0 ? won / total : 0.5;
      out[i]! += share;
      out[j]! += 1 - share;
    }
  }
  const scale = 100 / (m - 1);
  for (let i = 0; i < m; i++) out[i]! *= scale;
  return out;
}
