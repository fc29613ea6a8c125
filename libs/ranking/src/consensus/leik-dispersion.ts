/**
 * Ordinal dispersion D of R. K. Leik ("A Measure of Ordinal Consensus", Pacific Sociological Review 9, 1966,
 * 85–90): 2·Σ d_i/(k − 1) with d_i the distance of the cumulative share F_i from the nearer of 0 and 1;
 * 0 for full agreement, 1 for a split between the ends. NaN without ratings; 0 with a single category.
 * Cost O(k).
 */
export function leikDispersion(frequencies: ArrayLike<number>): number {
  const counts = Array.from(frequencies);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return Number.NaN;
  let cumulative = 0;
  let distance = 0;
  for (const count of counts.slice(0, -1)) {
    cumulative += count / total;
    distance += Math.min(cumulative, 1 - cumulative);
  }
  return counts.length > 1 ? (2 * distance) / (counts.length - 1) : 0;
}
