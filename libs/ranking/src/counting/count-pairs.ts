import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { countPairsSliced, slicedAreas } from './count-pairs-sliced.ts';

/** Weight strictly above and weight compared at all, both m × m row-major with zeros on the diagonal. */
export interface PairCounts {
  readonly pairwise: Float64Array;
  readonly compared: Float64Array;
}

/** More distinct weights than this and one plain pass is faster than one sliced pass per weight. */
const slicedWeights = 6;

/**
 * The pairwise matrix of the preferences in [from, to), by default all: bit-sliced where areas and distinct
 * weights are few, one by one otherwise, with the same whole numbers as result. No preference: zeros.
 * Cost O(n·m) word operations sliced, O(n·m²) otherwise.
 */
export function countPairs(
  frozen: Pick<FrozenProfile, 'm' | 'n' | 'places' | 'weights'>,
  from = 0,
  to = frozen.n,
): PairCounts {
  const { m } = frozen;
  const counts = { pairwise: new Float64Array(m * m), compared: new Float64Array(m * m) };
  const weights = m <= slicedAreas ? fewWeights(frozen.weights, from, to) : null;
  if (weights) for (const weight of weights) countPairsSliced(frozen, from, to, weight, counts);
  else countPairsPlainly(frozen, from, to, counts);
  for (let i = 0; i < m; i++) counts.compared[i * m + i] = 0;
  return counts;
}

/** The distinct weights, or null when there are too many to slice by. */
function fewWeights(weights: Float64Array, from: number, to: number): readonly number[] | null {
  const distinct: number[] = [];
  for (let c = from; c < to; c++) {
    const weight = weights[c]!;
    if (weight === distinct[0] || distinct.includes(weight)) continue;
    if (distinct.length === slicedWeights) return null;
    distinct.push(weight);
  }
  return distinct;
}

function countPairsPlainly(
  { m, places, weights }: Pick<FrozenProfile, 'm' | 'places' | 'weights'>,
  from: number,
  to: number,
  { pairwise, compared }: PairCounts,
): void {
  for (let c = from; c < to; c++) {
    const row = c * m;
    const weight = weights[c]!;
    for (let i = 0; i < m; i++) {
      const p = places[row + i]!;
      if (p === NO_OPINION) continue;
      for (let j = i + 1; j < m; j++) {
        const q = places[row + j]!;
        if (q === NO_OPINION) continue;
        compared[i * m + j]! += weight;
        if (p < q) pairwise[i * m + j]! += weight;
        else if (q < p) pairwise[j * m + i]! += weight;
      }
    }
  }
  for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) compared[i * m + j] = compared[j * m + i]!;
}
