export type RoundState = 'draft' | 'open' | 'closed';
export type ResponseState = 'draft' | 'in-review' | 'submitted' | 'reopened' | 'late';

/** One questionnaire put to a set of cities with an opening and a deadline. */
export interface Round {
  readonly id: string;
  readonly title: string;
  readonly questionnaire: { readonly id: string; readonly version: number };
  /** Instants in ISO 8601, UTC. */
  readonly opensAt: string;
  readonly deadline: string;
  /** IANA zone in which the deadline is announced. */
  readonly timeZone: string;
  /** Days after the deadline in which late answers are taken; null: until the team closes the round. */
  readonly graceDays: number | null;
  readonly state: RoundState;
  /** True when its answers are simulated; shown wherever they are shown. */
  readonly simulated: boolean;
  /** True: for trying it out; never counts and is left out of what is published. */
  readonly practice: boolean;
}
