/** What unequal weights cost. */
export interface KishEffect {
  /** n·Σw² / (Σw)²: variance against equal weights; 1 for equal weights or no answers. */
  readonly designEffect: number;
  /** (Σw)² / Σw²: how many equally weighted answers would be as precise. */
  readonly effectiveSize: number;
}

/**
 * Design effect and effective sample size of weights of single answers (L. Kish, Survey Sampling, 1965,
 * §11.7); `answers` counts those of each preference, 1 each when left out. Cost O(n).
 */
export function kishEffect(weights: ArrayLike<number>, answers?: ArrayLike<number>): KishEffect {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let c = 0; c < weights.length; c++) {
    const weight = weights[c]!;
    const times = answers?.[c] ?? 1;
    count += times;
    sum += times * weight;
    squares += times * weight * weight;
  }
  if (squares === 0) return { designEffect: 1, effectiveSize: 0 };
  return { designEffect: (count * squares) / (sum * sum), effectiveSize: (sum * sum) / squares };
}
