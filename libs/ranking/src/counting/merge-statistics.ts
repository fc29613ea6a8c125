import { Problem } from '#problem';
import type { Statistics, StratumMoments } from './statistics.ts';

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, k) => value + b[k]!);

const sumOfMoments = (a: StratumMoments, b: StratumMoments): StratumMoments => ({
  n: a.n + b.n,
  weight: a.weight + b.weight,
  squaredWeight: a.squaredWeight + b.squaredWeight,
  halfWins: sum(a.halfWins, b.halfWins),
  squaredHalfWins: sum(a.squaredHalfWins, b.squaredHalfWins),
  products: sum(a.products, b.products),
});

/**
 * The statistics of two shards of one profile together.
 * @throws Problem `invalid` / `statistics-differ` when the shards are not of one profile's shape.
 */
export function mergeStatistics(a: Statistics, b: Statistics): Statistics {
  const scales = Object.keys(a.ratings);
  if (a.m !== b.m || a.strata.length !== b.strata.length || scales.some((scale) => !b.ratings[scale]))
    throw new Problem('invalid', 'statistics-differ');
  return {
    m: a.m,
    n: a.n + b.n,
    weight: a.weight + b.weight,
    squaredWeight: a.squaredWeight + b.squaredWeight,
    pairwise: sum(a.pairwise, b.pairwise),
    compared: sum(a.compared, b.compared),
    positions: sum(a.positions, b.positions),
    belowPositions: sum(a.belowPositions, b.belowPositions),
    below: sum(a.below, b.below),
    noOpinion: sum(a.noOpinion, b.noOpinion),
    strata: a.strata.map((moments, h) => sumOfMoments(moments, b.strata[h]!)),
    ratings: Object.fromEntries(scales.map((scale) => [scale, sum(a.ratings[scale]!, b.ratings[scale]!)])),
  };
}
