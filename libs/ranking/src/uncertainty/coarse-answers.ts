import { LARGEST_BOUND } from '../numeric/bounded-integer.ts';

/** Answers for dealing out one by one: how often each preference is dealt, and how many answers one stands for. */
export interface CoarseAnswers {
  /** n whole numbers; some are 0 where `one` is more than 1. */
  readonly counts: Float64Array;
  /** 1 up to {@link LARGEST_BOUND} answers, beyond it total ÷ {@link LARGEST_BOUND}. */
  readonly one: number;
}

/**
 * The answers (n weights) as they are, or thinned evenly to {@link LARGEST_BOUND} where they are more than a
 * shuffle can deal. What is thinned stands for `one` equal answers each, so the variance of a total comes out
 * `one` times too large; who uses it divides by that. Cost O(n).
 */
export function coarseAnswers(weights: Float64Array): CoarseAnswers {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= LARGEST_BOUND) return { counts: weights, one: 1 };
  const one = total / LARGEST_BOUND;
  let passed = 0;
  let dealt = 0;
  const counts = weights.map((weight) => {
    passed += weight;
    const before = dealt;
    dealt = Math.floor(passed / one + 0.5);
    return dealt - before;
  });
  return { counts, one };
}
