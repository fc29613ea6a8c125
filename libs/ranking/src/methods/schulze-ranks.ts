import { widenPaths } from './path-strengths.ts';

/**
 * Writes the Schulze rank of every column by margins, 1 + the number of columns above it, from half wins
 * (m × m); `strengths` is m × m scratch. For resampling: no allocation. Cost O(m³).
 */
export function schulzeRanks(
  wins: Float64Array,
  m: number,
  strengths: Float64Array,
  ranks: Uint8Array,
): void {
  for (let i = 0; i < m; i++) {
    strengths[i * m + i] = 0;
    for (let j = i + 1; j < m; j++) {
      const lead = wins[i * m + j]! - wins[j * m + i]!;
      strengths[i * m + j] = lead > 0 ? lead : 0;
      strengths[j * m + i] = lead < 0 ? -lead : 0;
    }
  }
  widenPaths(strengths, m);
  for (let i = 0; i < m; i++) {
    let rank = 1;
    for (let j = 0; j < m; j++) if (strengths[j * m + i]! > strengths[i * m + j]!) rank += 1;
    ranks[i] = rank;
  }
}
