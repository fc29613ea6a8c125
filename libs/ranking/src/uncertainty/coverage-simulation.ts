import { bordaScores } from '../methods/borda-scores.ts';
import { boundedInteger } from '../numeric/bounded-integer.ts';
import { Generator } from '../numeric/generator.ts';
import { shuffle } from '../numeric/shuffle.ts';
import { standardNormal } from '../numeric/standard-normal.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { takenRows } from '../profile/taken-rows.ts';
import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { bordaCovariance } from './borda-covariance.ts';
import { drawDeviations } from './deviations.ts';
import { marginalRankSets, simultaneousRankSets } from './rank-sets.ts';

/** A network whose members are sampled over and over. */
export interface CoverageDesign {
  readonly areas: number;
  /** Members and answers by stratum. */
  readonly strata: readonly { readonly members: number; readonly answers: number }[];
  /** How far neighbouring areas lie apart, in standard deviations of a city's view: 0 = all alike. */
  readonly spacing: number;
  readonly confidence: number;
  readonly repetitions: number;
  readonly draws: number;
  /** Replicates of the naive bootstrap. */
  readonly replicates: number;
  readonly seed: string;
}

/** Shares of repetitions in which sets held the ranks that all members' answers would give. */
export interface Coverage {
  /** All areas at once, by the simultaneous sets. */
  readonly simultaneous: number;
  /** The worst covered area, by the marginal sets. */
  readonly marginal: number;
  /** All areas at once, and the worst covered area, by percentile intervals of the naive bootstrap. */
  readonly naiveTogether: number;
  readonly naive: number;
}

/**
 * How often rank sets hold the truth: one network of cities with complete orders is drawn, its true ranks
 * are those when all members answer, and again and again some of each stratum answer. The naive bootstrap
 * draws cities with replacement and takes the quantiles of an area's ranks, which fails where areas are
 * close (Mogstad et al. 2024, §2; P. Hall & H. Miller, Ann. Statist. 37, 2009).
 * Cost O(repetitions·(draws + replicates·answers)·m²).
 */
export function coverageSimulation(design: CoverageDesign): Coverage {
  const { areas: m, confidence, repetitions } = design;
  const generator = Generator.fromText(design.seed);
  const network = drawnNetwork(design, generator);
  const truth = ranks(scoresOf(network));
  const held = { simultaneous: 0, together: 0 };
  const marginal = new Float64Array(m);
  const naive = new Float64Array(m);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const sample = answering(network, design, generator);
    const scores = scoresOf(sample);
    const deviations = drawDeviations(bordaCovariance(sample, true), m, design.draws, generator);
    const inside = ({ lower, upper }: Intervals): readonly boolean[] =>
      truth.map((rank, i) => lower[i]! <= rank && rank <= upper[i]!);
    const byMarginal = inside(marginalRankSets(scores, deviations, confidence));
    const byNaive = inside(naiveIntervals(sample, design, generator));
    held.simultaneous += Number(inside(simultaneousRankSets(scores, deviations, confidence)).every(Boolean));
    held.together += Number(byNaive.every(Boolean));
    for (let i = 0; i < m; i++) {
      marginal[i]! += Number(byMarginal[i]);
      naive[i]! += Number(byNaive[i]);
    }
  }
  return {
    simultaneous: held.simultaneous / repetitions,
    marginal: Math.min(...marginal) / repetitions,
    naiveTogether: held.together / repetitions,
    naive: Math.min(...naive) / repetitions,
  };
}

interface Intervals {
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

function scoresOf(profile: FrozenProfile): Float64Array {
  return bordaScores(winsMatrix({ m: profile.m, ...countPairs(profile) }), profile.m);
}

function ranks(scores: ArrayLike<number>): readonly number[] {
  const all = Array.from(scores);
  return all.map((score) => 1 + all.filter((other) => other > score + 1e-9).length);
}

/** Every member's complete order: the common view, a tilt of the stratum and the city's own mind. */
function drawnNetwork({ areas: m, strata, spacing }: CoverageDesign, generator: Generator): FrozenProfile {
  const stratum = Uint16Array.from(
    strata.flatMap(({ members }, h) => Array.from({ length: members }, () => h)),
  );
  const n = stratum.length;
  const tilts = Float64Array.from({ length: strata.length * m }, () => spacing * standardNormal(generator));
  const places = new Uint8Array(n * m);
  for (let c = 0; c < n; c++) {
    const views = Array.from(
      { length: m },
      (_, i) => standardNormal(generator) + tilts[stratum[c]! * m + i]! - spacing * i,
    );
    for (let i = 0; i < m; i++) places[c * m + i] = 1 + views.filter((view) => view > views[i]!).length;
  }
  return {
    areas: Array.from({ length: m }, (_, i) => ({ id: `a${i}`, label: `a${i}` })),
    strata: strata.map(({ members }, h) => ({ id: `s${h}`, members })),
    m,
    n,
    places,
    weights: new Float64Array(n).fill(1),
    stratum,
    ids: Array.from(stratum, (_, c) => `c${c}`),
    margins: [],
    ratings: {},
    hash: '',
  };
}

/** The answers of a simple random sample within each stratum. */
function answering(network: FrozenProfile, design: CoverageDesign, generator: Generator): FrozenProfile {
  const rows = design.strata.flatMap(({ answers }, h) => {
    const members = Array.from(network.stratum.keys()).filter((c) => network.stratum[c] === h);
    return shuffle(members, generator).slice(0, answers);
  });
  return taken(network, rows);
}

function taken(network: FrozenProfile, rows: readonly number[]): FrozenProfile {
  const { m } = network;
  return {
    ...network,
    n: rows.length,
    places: takenRows(network.places, m, rows),
    weights: new Float64Array(rows.length).fill(1),
    stratum: Uint16Array.from(rows, (c) => network.stratum[c]!),
    ids: rows.map((c) => network.ids[c]!),
  };
}

/** Percentile intervals of bootstrapped ranks, cities drawn with replacement, strata and roll ignored. */
function naiveIntervals(sample: FrozenProfile, design: CoverageDesign, generator: Generator): Intervals {
  const { m, n } = sample;
  const drawn = Array.from({ length: design.replicates }, () => {
    const weights = new Float64Array(n);
    for (let k = 0; k < n; k++) weights[boundedInteger(generator, n)]! += 1;
    return ranks(scoresOf({ ...sample, weights }));
  });
  const tail = (1 - design.confidence) / 2;
  const cut = Math.floor(tail * design.replicates);
  const sorted = Array.from({ length: m }, (_, i) =>
    Float64Array.from(drawn, (replicate) => replicate[i]!).sort(),
  );
  return {
    lower: sorted.map((values) => values[cut]!),
    upper: sorted.map((values) => values[values.length - 1 - cut]!),
  };
}
