import type { Deviations } from './deviations.ts';
import { surelyAbove } from './surely-above.ts';

/** Sets of ranks (1 = best) that hold the true ranks with the stated probability. */
export interface RankSets {
  /** m lowest and highest ranks. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** m × m: 1 where i was found surely above j. */
  readonly above: Uint8Array;
}

/**
 * Rank sets that hold the true ranks of all areas at once with probability `coverage`: an area's lowest
 * rank is one more than the number of areas surely above it, its highest m less those surely below
 * (Mogstad et al. 2024, theorem 3.1). They also hold, at once, who is among the best k
 * (lower ≤ k, their §3.4). With nothing known, every set is 1…m. Cost O(steps·m²·draws).
 */
export function simultaneousRankSets(
  scores: ArrayLike<number>,
  deviations: Deviations,
  coverage: number,
  stepwise = true,
): RankSets {
  const { m } = deviations;
  const { above } = surelyAbove(scores, deviations, new Uint8Array(m * m).fill(1), coverage, stepwise);
  const areas = Array.from({ length: m }, (_, i) => i);
  return {
    lower: areas.map((i) => 1 + count(above, i, m, m)),
    upper: areas.map((i) => m - count(above, i * m, 1, m)),
    above,
  };
}

/**
 * Rank sets that hold, for each area taken alone, its true rank with probability `coverage`; narrower than
 * {@link simultaneousRankSets}, and not to be read together. Its m families are small, so an eighth of the
 * draws is plenty for each. Cost O(steps·m²·draws).
 */
export function marginalRankSets(
  scores: ArrayLike<number>,
  deviations: Deviations,
  coverage: number,
  stepwise = true,
): RankSets {
  const { m } = deviations;
  const fewer = { ...deviations, draws: Math.ceil(deviations.draws / 8) };
  const all = new Uint8Array(m * m);
  const lower: number[] = [];
  const upper: number[] = [];
  for (let i = 0; i < m; i++) {
    const family = new Uint8Array(m * m);
    for (let j = 0; j < m; j++) family[i * m + j] = family[j * m + i] = 1;
    const { above } = surelyAbove(scores, fewer, family, coverage, stepwise);
    lower.push(1 + count(above, i, m, m));
    upper.push(m - count(above, i * m, 1, m));
    for (let j = 0; j < m; j++) all[i * m + j] = above[i * m + j]!;
  }
  return { lower, upper, above: all };
}

function count(flags: Uint8Array, start: number, step: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += flags[start + k * step]!;
  return sum;
}
