import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';
import type { ChoiceSet } from './choice-sums.ts';

/** Where the expectations of a choice model are added up: p = m log worths, then the log tie worths. */
export interface ChoiceMoments {
  /** Σ weight · log of the sum over all possible choices. */
  logTotal: number;
  /** p expected sufficient statistics. */
  readonly expected: Float64Array;
  /** p × p information: Σ weight · covariance of the statistics. */
  readonly information: Float64Array;
}

/**
 * Adds one set's part to the moments under worths `theta` (log, p) and tie `sizes` (1, then those whose log
 * worth stands at m, m + 1, …). The worth of choosing S is δ_|S| · (Π worths of S)^(1/|S|) (H. Turner, J. van
 * Etten, D. Firth & I. Kosmidis, Computational Statistics 35, 2020). Items beyond m have worth 1
 * (the ghost). Sums over subsets are elementary symmetric polynomials. Cost O(s²) without ties, O(s³·size) with.
 */
export function addChoiceMoments(
  { members, weight }: ChoiceSet,
  theta: Float64Array,
  m: number,
  sizes: readonly number[],
  moments: ChoiceMoments,
): void {
  const p = theta.length;
  const s = members.length;
  const worth = (i: number): number => (i < m ? theta[i]! : 0);
  const shift = Math.max(...members.map(worth));
  const usable = sizes.filter((size) => size <= s);
  const parts = usable.map((size, k) => {
    const x = Float64Array.from(members, (i) => exp((worth(i) - shift) / size));
    return { size, tie: k === 0 ? -1 : m + k - 1, delta: k === 0 ? 1 : exp(theta[m + k - 1]!), x };
  });
  const total = parts.reduce((sum, { size, delta, x }) => sum + delta * symmetric(x, size), 0);
  moments.logTotal += weight * (shift + log(total));

  const mean = new Float64Array(s);
  const tieShare = new Float64Array(p - m);
  for (const { size, tie, delta, x } of parts) {
    for (let a = 0; a < s; a++) {
      const share = (delta * x[a]! * symmetric(x, size - 1, a)) / total;
      mean[a]! += share / size;
      addPair(moments, p, m, members[a]!, members[a]!, (weight * share) / (size * size));
      if (tie >= 0) {
        addPair(moments, p, m, members[a]!, -tie, (weight * share) / size);
        addPair(moments, p, m, -tie, members[a]!, (weight * share) / size);
      }
      for (let b = 0; b < (size > 1 ? a : 0); b++) {
        const both = (weight * delta * x[a]! * x[b]! * symmetric(x, size - 2, a, b)) / total / (size * size);
        addPair(moments, p, m, members[a]!, members[b]!, both);
        addPair(moments, p, m, members[b]!, members[a]!, both);
      }
    }
    if (tie >= 0) {
      tieShare[tie - m] = (delta * symmetric(x, size)) / total;
      addPair(moments, p, m, -tie, -tie, weight * tieShare[tie - m]!);
    }
  }
  const indices = [...members.map((i) => (i < m ? i : -1)), ...Array.from(tieShare, (_, k) => m + k)];
  const means = [...mean, ...tieShare];
  indices.forEach((i, a) => {
    if (i < 0) return;
    moments.expected[i]! += weight * means[a]!;
    indices.forEach((j, b) => {
      if (j >= 0) moments.information[i * p + j]! -= weight * means[a]! * means[b]!;
    });
  });
}

/** Adds to a cell of the information; a tie's parameter is given negated, the ghost has none. */
function addPair(
  { information }: ChoiceMoments,
  p: number,
  m: number,
  i: number,
  j: number,
  value: number,
): void {
  const row = i < 0 ? -i : i < m ? i : -1;
  const column = j < 0 ? -j : j < m ? j : -1;
  if (row >= 0 && column >= 0) information[row * p + column]! += value;
}

/** The elementary symmetric polynomial of a degree in the values, leaving out up to two of them. */
function symmetric(x: Float64Array, degree: number, without = -1, andWithout = -1): number {
  if (degree === 0) return 1;
  if (degree === 1) {
    let sum = 0;
    for (let k = 0; k < x.length; k++) if (k !== without && k !== andWithout) sum += x[k]!;
    return sum;
  }
  const e = new Float64Array(degree + 1);
  e[0] = 1;
  for (let k = 0; k < x.length; k++) {
    if (k === without || k === andWithout) continue;
    for (let d = degree; d > 0; d--) e[d]! += x[k]! * e[d - 1]!;
  }
  return e[degree]!;
}
