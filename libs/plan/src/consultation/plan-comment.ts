/** When a city sees what other cities say: never before it is answered, once the consultation is over, or at once. */
export const commentVisibilities = ['own', 'after-close', 'all'] as const;

export type CommentVisibility = (typeof commentVisibilities)[number];

/** What became of a comment. */
export const commentOutcomes = ['taken-up', 'in-part', 'not-taken-up'] as const;

export type CommentOutcome = (typeof commentOutcomes)[number];

/** A comment of a city on a line of the plan, with what the team said to it last. */
export interface CommentStanding {
  readonly line: string;
  /** Null: nobody has answered it yet. */
  readonly outcome: CommentOutcome | null;
}
