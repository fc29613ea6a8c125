import { countPairs } from '../counting/count-pairs.ts';
import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { agreement } from './agreement.ts';
import { edgeShares } from './edge-shares.ts';
import { kendallW, type KendallW } from './kendall-w.ts';
import { leikDispersion } from './leik-dispersion.ts';
import { meanTauX } from './mean-tau-x.ts';
import { polarisation } from './polarisation.ts';
import { ranksOfEach } from './ranks-of-each.ts';
import { regionalDisagreement } from './regional-disagreement.ts';
import { tastleWierman } from './tastle-wierman.ts';

/** How far the ratings or positions of one area agree. */
export interface Spread {
  /** Van der Eijk's A, −1 … 1, and polarisation (1 − A)/2. */
  readonly agreement: number;
  readonly polarisation: number;
  /** Consensus of Tastle and Wierman, 0 … 1, and 1 − Leik's dispersion, 0 … 1. */
  readonly tastleWierman: number;
  readonly leik: number;
}

/** How far the cities agree about one area. */
export interface AreaConsensus {
  /** Shares of all answers with the area among their first and last three. */
  readonly top3: number;
  readonly bottom3: number;
  /** Of the positions that answers give it; null when nobody has an opinion on it. */
  readonly positions: Spread | null;
  /** Scale → of its ratings 1–5, where anybody rated it. */
  readonly ratings: Readonly<Record<string, Spread>>;
  /** Share of the disagreement about it that lies between regions; null where that cannot be told. */
  readonly betweenRegions: number | null;
  /** Stratum → its rank by the answers from there alone; tied areas share the best. */
  readonly regions: Readonly<Record<string, number>>;
}

/** How far the cities agree. */
export interface ConsensusReport {
  /** Of the answers with an opinion on every area; null when they rank nothing apart. */
  readonly kendallW: KendallW | null;
  /** Mean τx of the answers with the official order; null without answers. */
  readonly tauX: number | null;
  readonly disagreement: {
    readonly between: number;
    readonly byChance: number;
    readonly adjusted: number;
  } | null;
  /** By area id. */
  readonly areas: Readonly<Record<string, AreaConsensus>>;
}

/**
 * The consensus behind a ranking. `weighted` is the profile with the weights of its answers multiplied in,
 * `answers` (n) how many answers each preference stands for, `order` the official tie groups of columns. Cost O(strata·n·m²).
 */
export function consensusReport(
  weighted: FrozenProfile,
  answers: Float64Array,
  order: readonly (readonly number[])[],
): ConsensusReport {
  const { areas, m, n, weights } = weighted;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { pairwise, compared } = countPairs(weighted);
  const edges = edgeShares(weighted, 3);
  const split = regionalDisagreement(weighted, answers);
  const regional = ranksOfEach(weighted);
  const area = (i: number): AreaConsensus => ({
    top3: n > 0 ? edges.top[i]! : 0,
    bottom3: n > 0 ? edges.bottom[i]! : 0,
    positions: spread(edges.positions.subarray(i * m, (i + 1) * m)),
    ratings: ratingSpreads(weighted, i),
    betweenRegions: split?.areas[i] ?? null,
    regions: Object.fromEntries(regional.map(({ id, ranks }) => [id, ranks[i]!])),
  });
  return {
    kendallW: completeW(weighted, answers) ?? null,
    tauX: total > 0 ? meanTauX(order, pairwise, compared, total) : null,
    disagreement: split
      ? { between: split.between, byChance: split.byChance, adjusted: split.adjusted }
      : null,
    areas: Object.fromEntries(areas.map(({ id }, i) => [id, area(i)])),
  };
}

function spread(frequencies: ArrayLike<number>): Spread | null {
  const a = agreement(frequencies);
  if (Number.isNaN(a)) return null;
  return {
    agreement: a,
    polarisation: polarisation(frequencies),
    tastleWierman: tastleWierman(frequencies),
    leik: 1 - leikDispersion(frequencies),
  };
}

function ratingSpreads(
  { m, n, ratings, weights }: FrozenProfile,
  i: number,
): Readonly<Record<string, Spread>> {
  const scales = Object.entries(ratings).flatMap(([scale, rated]) => {
    const counts = new Float64Array(6);
    for (let c = 0; c < n; c++) counts[rated[c * m + i]!]! += weights[c]!;
    const of = spread(counts.subarray(1));
    return of ? [[scale, of] as const] : [];
  });
  return Object.fromEntries(scales);
}

function completeW({ m, n, places, weights }: FrozenProfile, answers: Float64Array): KendallW | undefined {
  const complete = new Uint8Array(n * m);
  const own = new Float64Array(n);
  const counts = new Float64Array(n);
  let rows = 0;
  for (let c = 0; c < n; c++) {
    const row = places.subarray(c * m, (c + 1) * m);
    if (row.includes(NO_OPINION)) continue;
    complete.set(row, rows * m);
    own[rows] = weights[c]!;
    counts[rows++] = answers[c]!;
  }
  return kendallW(complete.subarray(0, rows * m), m, own, counts);
}
