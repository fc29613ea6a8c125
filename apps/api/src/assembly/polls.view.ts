import { ApiProperty } from '@nestjs/swagger';
import type {
  BallotChoice,
  ChoiceOutcome,
  MajorityBase,
  MajorityRule,
  OptionsTally,
  OrderOutcome,
  Outcome,
  OutcomeExplanation,
  PollKind,
  PollProcedure,
  Quorum,
  Receipt,
  Tally,
} from '#assembly';
import type { Region } from '#members';
import type { PollVoided } from '#store';
import { choiceSchema } from './is-choice.ts';
import { LocalTextView } from './local-text.view.ts';

export class MajorityRuleView implements MajorityRule {
  base: MajorityBase;
  numerator: number;
  denominator: number;
  strict: boolean;
}

export class QuorumView implements Quorum {
  of: 'present' | 'cast';
  numerator: number;
  denominator: number;
}

export class TallyView implements Tally {
  yes: number;
  no: number;
  abstain: number;
  present: number;
  eligible: number;
}

export class QuorumReachedView {
  needed: number;
  got: number;
  reached: boolean;
}

export class OutcomeView implements Outcome {
  verdict: 'adopted' | 'rejected' | 'no-quorum';
  of: number;
  needed: number;
  got: number;
  quorum: QuorumReachedView;
}

/** Ballots for each option of a choice; the score of each option of an order, 0–100. */
export class OptionsTallyView implements OptionsTally {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  options: Record<string, number>;
  ballots: number;
  abstain: number;
  present: number;
  eligible: number;
}

/** One of several: who was chosen, or who goes on. */
export class ChoiceOutcomeView implements ChoiceOutcome {
  verdict: 'chosen' | 'run-off' | 'tied' | 'no-quorum';
  chosen: string | null;
  next: string[];
  of: number;
  needed: number;
  got: number;
  quorum: QuorumReachedView;
}

/** Options in the order that the ballots give them, tied ones together. */
export class OrderOutcomeView implements OrderOutcome {
  verdict: 'ordered' | 'no-quorum';
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  order: string[][];
  quorum: QuorumReachedView;
}

/** A result in words: the code of a text, and the numbers that it names. */
export class ExplanationView {
  code: OutcomeExplanation['code'];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  values: Record<string, number>;
  strict: boolean;
}

/** A count with its outcome, by the kind of the poll; the others are null. */
export class ResultView {
  tally: TallyView | null;
  outcome: OutcomeView | null;
  counts: OptionsTallyView | null;
  chosen: ChoiceOutcomeView | null;
  ordered: OrderOutcomeView | null;
  explanation: ExplanationView;
}

/** How one city voted; shown after the close. */
export class NamedVoteView {
  seat: string;
  city: string;
  cityName: string;
  region: Region;
  @ApiProperty(choiceSchema)
  choice: BallotChoice;
  /** From the device, on paper or by raised hand, or as corrected after the close. */
  way: 'electronic' | 'paper' | 'correction';
  /** The holder's credentials were in doubt. */
  provisional: boolean;
}

export class PollOptionView {
  id: string;
  title: LocalTextView;
}

export class PollVoidedView implements PollVoided {
  /** A seat, or `chair`. */
  mover: string;
  reason: string;
  at: string;
}

export class PollView {
  id: string;
  item: string;
  state: 'open' | 'closed';
  kind: PollKind;
  options: PollOptionView[];
  runOff: boolean;
  procedure: PollProcedure;
  /** When a poll in writing closes by itself. */
  closesAt: string | null;
  /** True: decides nothing. */
  rehearsal: boolean;
  /** The poll that it repeats, or whose run-off it is. */
  again: string | null;
  rule: MajorityRuleView;
  quorum: QuorumView;
  openedAt: string;
  closedAt: string | null;
  contestSeconds: number;
  /** Until when a vote on the board can be contested; null while the poll is open, and where there is no such time. */
  contestUntil: string | null;
  /** When the chair declared the result; before that it can still be corrected. */
  declaredAt: string | null;
  voided: PollVoidedView | null;
  /** Hash of the ledger entry that opened it: devices sign their ballots with it. */
  openHash: string | null;
  /** Seats whose ballot is recorded; no choices while the poll is open. */
  recorded: number;
  /** Of yes and no. */
  tally: TallyView | null;
  /** Of yes and no. */
  outcome: OutcomeView | null;
  /** The result whatever the kind; null while the poll is open. */
  result: ResultView | null;
  /** The same without seats whose credentials are in doubt; null where there are none. */
  without: ResultView | null;
  named: NamedVoteView[] | null;
}

export class ReceiptView implements Receipt {
  poll: string;
  seat: string;
  @ApiProperty(choiceSchema)
  choice: BallotChoice;
  nonce: string;
  number: number;
  hash: string;
  check: string;
}
