/** Keys closer than this count as tied: rounding, not opinion. */
const SAME = 1e-9;

/**
 * Adds one ranking to a rank matrix (m × m: area × rank − 1), the smaller the key the better; a tie group
 * shares its ranks evenly. Cost O(m²), no allocation.
 */
export function tallyRanks(keys: Float64Array, matrix: Float64Array): void {
  const m = keys.length;
  for (let i = 0; i < m; i++) {
    const key = keys[i]!;
    let before = 0;
    let tied = 0;
    for (let j = 0; j < m; j++) {
      const distance = keys[j]! - key;
      if (distance < -SAME) before += 1;
      else if (distance <= SAME) tied += 1;
    }
    for (let r = before; r < before + tied; r++) matrix[i * m + r]! += 1 / tied;
  }
}
