import { log } from '../numeric/log.ts';

/**
 * Consensus of W. J. Tastle & M. J. Wierman (Int. J. Approximate Reasoning 45, 2007, 531–545) of ratings on
 * categories 1 … k: 1 + Σ p_i·log₂(1 − |i − mean|/(k − 1)); 1 for full agreement, 0 for a split between the
 * ends. NaN without ratings; 1 with a single category. Cost O(k).
 */
export function tastleWierman(frequencies: ArrayLike<number>): number {
  const counts = Array.from(frequencies);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, i) => sum + (count * i) / total, 0);
  const width = counts.length - 1;
  return counts.reduce(
    (sum, count, i) =>
      count > 0 && i !== mean ? sum + (count / total) * log2(1 - Math.abs(i - mean) / width) : sum,
    total > 0 ? 1 : Number.NaN,
  );
}

function log2(x: number): number {
  return log(x) / Math.LN2;
}
