import type { Statistics } from './statistics.ts';

/** Statistics as plain JSON, for jobs and files: typed arrays become lists of numbers. */
export type StatisticsJson<T = Statistics> = T extends Float64Array
  ? readonly number[]
  : T extends number | string
    ? T
    : { readonly [K in keyof T]: StatisticsJson<T[K]> };

/** The statistics as plain JSON. */
export function statisticsToJson(statistics: Statistics): StatisticsJson {
  const plain = (value: unknown): unknown => {
    if (value instanceof Float64Array) return Array.from(value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
    return value;
  };
  return plain(statistics) as StatisticsJson;
}

const typed = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** The statistics that {@link statisticsToJson} wrote. */
export function statisticsFromJson(json: StatisticsJson): Statistics {
  return {
    m: json.m,
    n: json.n,
    weight: json.weight,
    squaredWeight: json.squaredWeight,
    pairwise: typed(json.pairwise),
    compared: typed(json.compared),
    positions: typed(json.positions),
    belowPositions: typed(json.belowPositions),
    below: typed(json.below),
    noOpinion: typed(json.noOpinion),
    strata: json.strata.map((moments) => ({
      n: moments.n,
      weight: moments.weight,
      squaredWeight: moments.squaredWeight,
      halfWins: typed(moments.halfWins),
      squaredHalfWins: typed(moments.squaredHalfWins),
      products: typed(moments.products),
    })),
    ratings: Object.fromEntries(
      Object.entries(json.ratings).map(([scale, counts]) => [scale, typed(counts)]),
    ),
  };
}
