import type { Outcome, Tally } from './majority-rule.ts';

/** Yes, no or abstain; one of several options; options in order of preference. */
export const pollKinds = ['yes-no', 'choice', 'order'] as const;
export type PollKind = (typeof pollKinds)[number];

/** In the hall, one at a time; or in writing for days, beside whatever goes on in the hall. */
export const pollProcedures = ['hall', 'written'] as const;
export type PollProcedure = (typeof pollProcedures)[number];

/** `yes`, `no` or `abstain`; the id of an option or `abstain`; ids of options, the first preferred, or `abstain`. */
export type BallotChoice = string | readonly string[];

/** Ballots for each option of a choice, or the score of each option of an order, with the sizes that quorums refer to. */
export interface OptionsTally {
  readonly options: Readonly<Record<string, number>>;
  /** Ballots that name an option. */
  readonly ballots: number;
  readonly abstain: number;
  readonly present: number;
  readonly eligible: number;
}

/** One of several under a rule: who was chosen, or who goes into the run-off. */
export interface ChoiceOutcome {
  readonly verdict: 'chosen' | 'run-off' | 'tied' | 'no-quorum';
  readonly chosen: string | null;
  /** Options of the next ballot: the two first, with everyone who is tied with the second; or those that are tied. */
  readonly next: readonly string[];
  readonly of: number;
  readonly needed: number;
  /** Ballots of the first. */
  readonly got: number;
  readonly quorum: Outcome['quorum'];
}

/** Options in the order that the ballots give them, tied ones together. */
export interface OrderOutcome {
  readonly verdict: 'ordered' | 'no-quorum';
  readonly order: readonly (readonly string[])[];
  readonly quorum: Outcome['quorum'];
}

export type PollTally = Tally | OptionsTally;
export type PollOutcome = Outcome | ChoiceOutcome | OrderOutcome;

/** Whether an outcome settles its item: adopted, chosen or ordered. */
export function settles({ verdict }: PollOutcome): boolean {
  return verdict === 'adopted' || verdict === 'chosen' || verdict === 'ordered';
}
