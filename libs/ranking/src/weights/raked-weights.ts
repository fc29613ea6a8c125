/** A known distribution that the weights should reproduce. */
export interface Margin {
  /** n indices into `targets`. */
  readonly of: ArrayLike<number>;
  /** Totals by category, in any unit; a category that nobody answered in drops out. */
  readonly targets: ArrayLike<number>;
}

/** Bounds of weights as multiples of their mean. */
export interface Trimming {
  readonly lower: number;
  readonly upper: number;
}

/** What raking came to. */
export interface RakedWeights {
  /** n weights with mean 1 over the answers. */
  readonly weights: Float64Array;
  /** Largest relative distance of a margin from its target; more than rounding where trimming bit, or where
   * the margins contradict one another. */
  readonly miss: number;
}

const CLOSE = 1e-12;
const MOST_CYCLES = 2000;
const MOST_TRIMMINGS = 50;

/**
 * Raking (iterative proportional fitting; W. E. Deming & F. F. Stephan, Ann. Math. Stat. 11, 1940): weights
 * closest to `base` in relative entropy whose totals meet every margin. Margins in different units are
 * brought to one total. With trimming, weights beyond the bounds are cut back and the rest raked again, in
 * turn, and the bounds have the last word (as in M. DeBell & J. A. Krosnick, ANES nes012427, 2009).
 * Cost O(cycles·n·margins).
 * @throws RangeError when a margin does not cover all preferences.
 */
export function rakedWeights(
  base: ArrayLike<number>,
  margins: readonly Margin[],
  trimming: Trimming = { lower: 0, upper: Infinity },
): RakedWeights {
  const answers = Float64Array.from(base);
  const count = answers.reduce((sum, w) => sum + w, 0);
  if (margins.some(({ of }) => of.length !== base.length)) throw new RangeError('a margin has gaps');
  const scaled = margins.map((margin) => ({ of: margin.of, targets: reachable(margin, answers, count) }));
  const factors = new Float64Array(answers.length).fill(1);
  for (let trim = 0; trim < MOST_TRIMMINGS; trim++) {
    for (let cycle = 0; cycle < MOST_CYCLES; cycle++) {
      for (const margin of scaled) fit(factors, answers, margin);
      if (largestMiss(factors, answers, scaled) < CLOSE) break;
    }
    let within = true;
    factors.forEach((factor, c) => {
      const cut = Math.min(trimming.upper, Math.max(trimming.lower, factor));
      within &&= Math.abs(cut - factor) < CLOSE;
      factors[c] = cut;
    });
    if (within) break;
  }
  return { weights: factors, miss: largestMiss(factors, answers, scaled) };
}

function totals(factors: Float64Array, answers: Float64Array, { of, targets }: Margin): Float64Array {
  const sums = new Float64Array(targets.length);
  for (let c = 0; c < factors.length; c++) sums[of[c]!]! += factors[c]! * answers[c]!;
  return sums;
}

/** Targets of the categories that have answers, brought to the number of answers in all. */
function reachable(margin: Margin, answers: Float64Array, count: number): Float64Array {
  const present = totals(new Float64Array(answers.length).fill(1), answers, margin);
  const kept = Float64Array.from(margin.targets, (target, k) => (present[k]! > 0 ? target : 0));
  const sum = kept.reduce((a, b) => a + b, 0);
  return kept.map((target) => (target * count) / sum);
}

function fit(factors: Float64Array, answers: Float64Array, margin: Margin): void {
  const sums = totals(factors, answers, margin);
  for (let c = 0; c < factors.length; c++) {
    const k = margin.of[c]!;
    if (sums[k]! > 0) factors[c]! *= margin.targets[k]! / sums[k]!;
  }
}

function largestMiss(factors: Float64Array, answers: Float64Array, margins: readonly Margin[]): number {
  let miss = 0;
  for (const margin of margins) {
    totals(factors, answers, margin).forEach((sum, k) => {
      const target = margin.targets[k]!;
      if (target > 0) miss = Math.max(miss, Math.abs(sum / target - 1));
    });
  }
  return miss;
}
