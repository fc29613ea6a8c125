import type { Generator } from '../numeric/generator.ts';
import { shuffle } from '../numeric/shuffle.ts';
import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { coarseAnswers } from './coarse-answers.ts';
import { laneLayout, packLanes, type LaneLayout } from './packed-lanes.ts';
import { varianceStrata } from './variance-strata.ts';

/** More answers than this are resampled in groups of about equal size instead of one by one. */
export const MOST_SINGLE_UNITS = 1024;

/** Units of one stratum and one weight, side by side. */
export interface UnitCell {
  /** Weight of what is dealt as one answer in it. */
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** A stratum's units (from … to) and its cells. */
export interface UnitStratum {
  readonly from: number;
  readonly to: number;
  /** n_h and N_h of the variance stratum. */
  readonly answers: number;
  readonly members: number;
  readonly cells: readonly UnitCell[];
}

/** What a bootstrap draws from: single answers or random groups of them, with packed pair counters. */
export interface ResamplingUnits {
  readonly strata: readonly UnitStratum[];
  /** Answers in each unit. */
  readonly sizes: Float64Array;
  readonly layout: LaneLayout;
  /** units × layout.words. */
  readonly words: Float64Array;
  /** Counter → index in [pairwise (m × m), compared (m × m)]. */
  readonly target: Int32Array;
  /** How many answers were dealt as one: 1 unless they are too many (see {@link coarseAnswers}). */
  readonly one: number;
  /** False when every answer compares every pair: `compared` is then the total. */
  readonly partial: boolean;
}

/**
 * The answers as resampling units. Counters are, by pair i < j: i above j, j above i, and, only where some
 * answer has no opinion, compared at all. Beyond {@link MOST_SINGLE_UNITS} answers, groups are formed
 * within stratum and weight by dealing out the shuffled answers. Cost O(n·m²).
 */
export function resamplingUnits(
  frozen: FrozenProfile,
  generator: Generator,
  perAnswer?: Float64Array,
): ResamplingUnits {
  const { m, places } = frozen;
  const partial = places.includes(NO_OPINION);
  const strata: UnitStratum[] = [];
  const units: number[][] = [];
  const { of, answers, members } = varianceStrata(frozen);
  const { counts, one } = coarseAnswers(frozen.weights);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const groupSize = Math.max(1, Math.ceil(total / MOST_SINGLE_UNITS));
  answers.forEach((n, h) => {
    const from = units.length;
    const cells: UnitCell[] = [];
    for (const [weight, rows] of rowsByWeight(counts, of, h, perAnswer)) {
      const groups = Math.max(1, Math.floor(rows.length / groupSize));
      const dealt = Array.from({ length: groups }, (): number[] => []);
      if (groups < rows.length) shuffle(rows, generator);
      rows.forEach((row, k) => dealt[k % groups]!.push(row));
      cells.push({ weight: weight * one, from: units.length, to: units.length + groups });
      units.push(...dealt);
    }
    strata.push({ from, to: units.length, answers: n, members: members[h]!, cells });
  });

  const perPair = partial ? 3 : 2;
  const sizes = Float64Array.from(units, (rows) => rows.length);
  const largestUnit = sizes.reduce((most, size) => Math.max(most, size), 1);
  const largestStratum = strata.reduce((most, { from, to }) => Math.max(most, to - from), 1);
  const layout = laneLayout(((m * (m - 1)) / 2) * perPair, largestUnit * largestStratum);
  const words = new Float64Array(units.length * layout.words);
  units.forEach((rows, u) => {
    const counters = new Float64Array(layout.counters);
    for (const row of rows) countRow(places, row * m, m, perPair, counters);
    packLanes(layout, counters, words, u * layout.words);
  });
  return { strata, sizes, layout, words, target: targets(m, perPair), one, partial };
}

/** Rows of a stratum by weight of their single answers; a preference of weight 2 stands there twice. */
function rowsByWeight(
  counts: Float64Array,
  of: Uint16Array,
  stratum: number,
  perAnswer?: Float64Array,
): ReadonlyMap<number, number[]> {
  const rows = new Map<number, number[]>();
  of.forEach((h, c) => {
    if (h !== stratum || counts[c] === 0) return;
    const weight = perAnswer?.[c] ?? 1;
    const list = rows.get(weight) ?? [];
    rows.set(weight, list);
    for (let copy = 0; copy < counts[c]!; copy++) list.push(c);
  });
  return rows;
}

function countRow(places: Uint8Array, row: number, m: number, perPair: number, counters: Float64Array): void {
  let k = 0;
  for (let i = 0; i < m; i++) {
    const p = places[row + i]!;
    for (let j = i + 1; j < m; j++, k += perPair) {
      const q = places[row + j]!;
      if (p === NO_OPINION || q === NO_OPINION) continue;
      if (p < q) counters[k]! += 1;
      else if (q < p) counters[k + 1]! += 1;
      if (perPair === 3) counters[k + 2]! += 1;
    }
  }
}

function targets(m: number, perPair: number): Int32Array {
  const list: number[] = [];
  for (let i = 0; i < m; i++) {
    for (let j = i + 1; j < m; j++) {
      list.push(i * m + j, j * m + i);
      if (perPair === 3) list.push(m * m + i * m + j);
    }
  }
  return Int32Array.from(list);
}
