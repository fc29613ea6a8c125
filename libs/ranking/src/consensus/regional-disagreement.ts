import { countPairs } from '../counting/count-pairs.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';

/** How much of the cities' disagreement lies between the regions. */
export interface RegionalDisagreement {
  /** Share of the disagreement between pairs of cities that lies between regions, 0 … 1; the rest within. */
  readonly between: number;
  /** The share that regions drawn by lot would have on average: (H − 1)/(n − 1). */
  readonly byChance: number;
  /** (between − byChance)/(1 − byChance): 0 when regions matter no more than chance, 1 when they are all. */
  readonly adjusted: number;
  /** m: `between` over the pairs that an area is in. */
  readonly areas: readonly number[];
}

/**
 * Splits the disagreement between and within strata, exactly: an answer is the vector of its signs on all
 * pairs of areas (1 above, −1 below, 0 tied or no opinion); the squared distances between answers, which
 * for strict orders are four times the number of pairs they order differently, add up to a sum of squares
 * within strata and one between their means. Undefined with fewer than two strata or three answers, or when
 * nobody disagrees. `answers` (n) says how many answers each preference stands for. Cost O(strata·n·m²).
 */
export function regionalDisagreement(
  weighted: FrozenProfile,
  answers: Float64Array,
): RegionalDisagreement | undefined {
  const { m, stratum, weights } = weighted;
  const n = sum(answers);
  const answered = [...new Set(stratum)].sort((a, b) => a - b);
  if (answered.length < 2 || n < 3) return undefined;
  const whole = countPairs(weighted).pairwise;
  const total = sum(weights);
  const between = new Float64Array(m);
  const all = new Float64Array(m);
  const addPairs = (pairwise: Float64Array, weight: number, sign: 1 | -1, out: Float64Array): void => {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        const lead = pairwise[i * m + j]! - pairwise[j * m + i]!;
        out[i]! += (sign * lead * lead) / weight;
      }
    }
  };
  for (const h of answered) {
    const own = weights.map((weight, c) => (stratum[c] === h ? weight : 0));
    const pairwise = countPairs({ ...weighted, weights: own }).pairwise;
    addPairs(pairwise, sum(own), 1, between);
  }
  addPairs(whole, total, -1, between);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) all[i]! += whole[i * m + j]! + whole[j * m + i]!;
  addPairs(whole, total, -1, all);

  if (!(sum(all) > 0)) return undefined;
  const share = sum(between) / sum(all);
  const byChance = (answered.length - 1) / (n - 1);
  return {
    between: share,
    byChance,
    adjusted: byChance < 1 ? (share - byChance) / (1 - byChance) : 0,
    areas: Array.from(all, (value, i) => (value > 0 ? Math.max(0, between[i]! / value) : 0)),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}
