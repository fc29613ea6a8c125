import type { Deviations } from './deviations.ts';
import { tallyRanks } from './rank-tally.ts';

/**
 * m × m: share of draws around the scores (the higher the better) in which an area (row) has rank 1 … m
 * (column): the rank matrix of a normal distribution about the scores. Cost O(draws·m²).
 */
export function rankProbabilities(scores: ArrayLike<number>, deviations: Deviations): Float64Array {
  const { m, draws, values } = deviations;
  const matrix = new Float64Array(m * m);
  const keys = new Float64Array(m);
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < m; i++) keys[i] = -(scores[i]! + values[d * m + i]!);
    tallyRanks(keys, matrix);
  }
  return matrix.map((sum) => sum / draws);
}
