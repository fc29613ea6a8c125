/** What the share is taken of. */
export type MajorityBase = 'yes-no' | 'cast' | 'present' | 'eligible';

/** When a proposal is adopted; whole numbers only, pinned when a poll opens. */
export interface MajorityRule {
  readonly base: MajorityBase;
  readonly numerator: number;
  readonly denominator: number;
  /** True: more than the share; false: at least the share. */
  readonly strict: boolean;
}

/** How many seats must be there for a decision to count. */
export interface Quorum {
  readonly of: 'present' | 'cast';
  readonly numerator: number;
  readonly denominator: number;
}

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** Counted ballots with the sizes that rules refer to. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly present: number;
  readonly eligible: number;
}

/** A tally under a rule: the verdict and the numbers that explain it in words. */
export interface Outcome {
  readonly verdict: 'adopted' | 'rejected' | 'no-quorum';
  /** Size of the base. */
  readonly of: number;
  /** Yes ballots that the rule asks for. */
  readonly needed: number;
  readonly got: number;
  readonly quorum: { readonly needed: number; readonly got: number; readonly reached: boolean };
}
