import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';

/** How often an item was shown, and named best and worst. */
export interface BestWorstCount {
  readonly shown: number;
  readonly best: number;
  readonly worst: number;
}

/** What best–worst answers say of one item. */
export interface BestWorstScore {
  /** (best − worst) ÷ shown, −1 … 1; 0 when never shown. */
  readonly score: number;
  /** Multinomial-logit utility ln((1 + score)/(1 − score)); null when always best or always worst. */
  readonly utility: number | null;
  readonly standardError: number | null;
  /** Probability of being chosen as best among all items with a utility. */
  readonly choice: number | null;
}

/**
 * Best–worst scaling (J. J. Louviere; S. Lipovetsky & M. Conklin, J. Choice Modelling 10, 2014): counts, and
 * the aggregate multinomial-logit utilities in closed form, with standard error √(2 ÷ (shown·(1 − score²))).
 * Cost O(items).
 */
export function bestWorstScaling(counts: readonly BestWorstCount[]): readonly BestWorstScore[] {
  const scores = counts.map(({ shown, best, worst }) => (shown > 0 ? (best - worst) / shown : 0));
  const utilities = counts.map(({ shown }, i) => {
    const score = scores[i]!;
    return shown > 0 && score > -1 && score < 1 ? log((1 + score) / (1 - score)) : null;
  });
  const total = utilities.reduce<number>((sum, utility) => sum + (utility === null ? 0 : exp(utility)), 0);
  return scores.map((score, i) => {
    const utility = utilities[i]!;
    return {
      score,
      utility,
      standardError: utility === null ? null : Math.sqrt(2 / (counts[i]!.shown * (1 - score * score))),
      choice: utility === null ? null : exp(utility) / total,
    };
  });
}
