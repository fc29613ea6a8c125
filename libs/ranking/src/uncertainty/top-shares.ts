/** P(rank ≤ k) of each area from a rank matrix (m × m: area × rank − 1). Cost O(m·k). */
export function topShares(matrix: Float64Array, m: number, k: number): readonly number[] {
  return Array.from({ length: m }, (_, i) => {
    let sum = 0;
    for (let r = 0; r < Math.min(k, m); r++) sum += matrix[i * m + r]!;
    return Math.min(1, sum);
  });
}
