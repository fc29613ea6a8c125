import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { takenRows } from '../profile/taken-rows.ts';
import { countStatistics } from './count-statistics.ts';
import { emptyStatistics } from './empty-statistics.ts';
import { mergeStatistics } from './merge-statistics.ts';
import type { Statistics, StratumMoments } from './statistics.ts';

/**
 * The statistics of a profile's answers stratum by stratum, each as if it were a profile of its own. They
 * add up across shards as {@link Statistics} do, and since every scheme but raking weighs the answers of a
 * stratum alike, {@link weightedStatistics} makes those of the whole from them. Cost O(n·m²).
 */
export function stratumStatistics(frozen: FrozenProfile): readonly Statistics[] {
  const rows = rowsByStratum(frozen);
  return frozen.strata.map((stratum, h) => {
    const own = { ...frozen, strata: [stratum] };
    const of = rows[h]!;
    if (of.length === 0) return emptyStatistics(own);
    return countStatistics(
      of.length === frozen.n ? { ...own, stratum: new Uint16Array(frozen.n) } : taken(own, of),
    );
  });
}

/** The rows of each stratum, in order. */
function rowsByStratum({ strata, stratum }: FrozenProfile): readonly Uint32Array[] {
  const sizes = new Uint32Array(strata.length);
  for (const h of stratum) sizes[h]! += 1;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(strata.length);
  stratum.forEach((h, c) => (rows[h]![filled[h]!++] = c));
  return rows;
}

/** Two shards' statistics by stratum together. @throws Problem `invalid` / `statistics-differ`. */
export function mergeStrata(a: readonly Statistics[], b: readonly Statistics[]): readonly Statistics[] {
  return a.map((statistics, h) => mergeStatistics(statistics, b[h]!));
}

/**
 * The statistics of the whole profile when each answer of stratum h weighs perAnswer[h] (whole numbers): equal
 * to counting it under these weights. The counts are exact up to 2⁵³, the squares of the moments beyond it only
 * to rounding.
 */
export function weightedStatistics(byStratum: readonly Statistics[], perAnswer: Float64Array): Statistics {
  const { m, ratings } = byStratum[0]!;
  const sum = (pick: (statistics: Statistics) => Float64Array): Float64Array => {
    const total = new Float64Array(pick(byStratum[0]!).length);
    byStratum.forEach((statistics, h) => {
      if (statistics.n === 0) return;
      pick(statistics).forEach((value, k) => (total[k]! += perAnswer[h]! * value));
    });
    return total;
  };
  const strata = byStratum.map(({ strata: [moments] }, h) => scaled(moments!, perAnswer[h]!));
  const total = (key: 'n' | 'weight' | 'squaredWeight'): number =>
    strata.reduce((all, moments) => all + moments[key], 0);
  return {
    m,
    n: total('n'),
    weight: total('weight'),
    squaredWeight: total('squaredWeight'),
    pairwise: sum(({ pairwise }) => pairwise),
    compared: sum(({ compared }) => compared),
    positions: sum(({ positions }) => positions),
    belowPositions: sum(({ belowPositions }) => belowPositions),
    below: sum(({ below }) => below),
    noOpinion: sum(({ noOpinion }) => noOpinion),
    strata,
    ratings: Object.fromEntries(
      Object.keys(ratings).map((scale) => [scale, sum((one) => one.ratings[scale]!)]),
    ),
  };
}

function scaled(moments: StratumMoments, weight: number): StratumMoments {
  if (moments.n === 0) return moments;
  return {
    n: moments.n,
    weight: weight * moments.weight,
    squaredWeight: weight * weight * moments.squaredWeight,
    halfWins: moments.halfWins.map((value) => weight * value),
    squaredHalfWins: moments.squaredHalfWins.map((value) => weight * weight * value),
    products: moments.products.map((value) => weight * weight * value),
  };
}

/** The profile of these rows, all of one stratum. */
function taken(frozen: FrozenProfile, rows: Uint32Array): FrozenProfile {
  const { m } = frozen;
  const table = (given: Uint8Array): Uint8Array => takenRows(given, m, rows);
  const weights = new Float64Array(rows.length);
  rows.forEach((c, k) => (weights[k] = frozen.weights[c]!));
  return {
    ...frozen,
    n: rows.length,
    places: table(frozen.places),
    weights,
    stratum: new Uint16Array(rows.length),
    ids: [],
    margins: [],
    ratings: Object.fromEntries(
      Object.entries(frozen.ratings).map(([scale, rated]) => [scale, table(rated)]),
    ),
  };
}
