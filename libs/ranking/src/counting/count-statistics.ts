import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { countPairs } from './count-pairs.ts';
import { emptyStatistics } from './empty-statistics.ts';
import { halfWins } from './half-wins.ts';
import type { Statistics } from './statistics.ts';
import { tieSpans } from './tie-spans.ts';

/**
 * The statistics of the preferences in [from, to): a shard's share, by default the whole.
 * Cost O(n·m²); empty shard: all zeros.
 */
export function countStatistics(frozen: FrozenProfile, from = 0, to = frozen.n): Statistics {
  const { m, places, weights } = frozen;
  const empty = emptyStatistics(frozen);
  const strata = empty.strata.map((stratum) => ({ ...stratum }));
  const start = new Uint8Array(m);
  const size = new Uint8Array(m);
  const scratch = new Uint8Array(256);
  const y = new Float64Array(m);
  let weightSum = 0;
  let squaredSum = 0;

  for (let c = from; c < to; c++) {
    const row = c * m;
    const weight = weights[c]!;
    const squared = weight * weight;
    const moments = strata[frozen.stratum[c]!]!;
    weightSum += weight;
    squaredSum += squared;
    moments.n += 1;
    moments.weight += weight;
    moments.squaredWeight += squared;
    const opinions = tieSpans(places, row, start, size, scratch);
    halfWins(start, size, opinions, y);
    for (let i = 0; i < m; i++) {
      const place = places[row + i]!;
      if (place === NO_OPINION) empty.noOpinion[i]! += weight;
      else {
        const table = place === BELOW ? empty.belowPositions : empty.positions;
        table[(i * m + start[i]!) * m + size[i]! - 1]! += weight;
        if (place === BELOW) empty.below[i]! += weight;
      }
      const share = squared * y[i]!;
      moments.halfWins[i]! += weight * y[i]!;
      moments.squaredHalfWins[i]! += share;
      for (let j = i; j < m; j++) moments.products[i * m + j]! += share * y[j]!;
    }
  }
  for (const { products } of strata)
    for (let i = 0; i < m; i++) for (let j = 0; j < i; j++) products[i * m + j] = products[j * m + i]!;
  for (const [scale, histogram] of Object.entries(empty.ratings)) {
    const rated = frozen.ratings[scale]!;
    for (let c = from; c < to; c++)
      for (let i = 0; i < m; i++) histogram[i * 6 + rated[c * m + i]!]! += weights[c]!;
  }
  return {
    ...empty,
    ...countPairs(frozen, from, to),
    n: to - from,
    weight: weightSum,
    squaredWeight: squaredSum,
    strata,
  };
}
