/** Answers of the scorers to one question: yes 1, no 0, undecided ½, not able to judge null. */
export type ChnriAnswers = readonly (0 | 0.5 | 1 | null)[];

/** A research question's priority by CHNRI. */
export interface ChnriScore {
  /** Per criterion, the mean of the answers given; null when nobody could judge. */
  readonly criteria: Readonly<Record<string, number | null>>;
  /** Research priority score: mean of the criterion scores, 0–1. */
  readonly priority: number | null;
  /** Average expert agreement: mean share of all scorers who gave the most frequent answer. */
  readonly agreement: number | null;
}

/**
 * CHNRI scores of one question by criterion (I. Rudan et al., Croatian Medical Journal 49, 2008, 720–733).
 * Blanks leave the score and count among the scorers of the agreement. Criteria that nobody judged leave
 * the mean. Cost O(answers).
 */
export function chnri(answers: Readonly<Record<string, ChnriAnswers>>): ChnriScore {
  const criteria = Object.fromEntries(
    Object.entries(answers).map(([criterion, given]) => [
      criterion,
      mean(given.filter((one) => one !== null)),
    ]),
  );
  return {
    criteria,
    priority: mean(Object.values(criteria).filter((score) => score !== null)),
    agreement: mean(
      Object.values(answers)
        .filter((given) => given.length > 0)
        .map((given) => mostFrequent(given) / given.length),
    ),
  };
}

function mostFrequent(given: ChnriAnswers): number {
  return Math.max(...[0, 0.5, 1].map((answer) => given.filter((one) => one === answer).length));
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
