import type { Choice, MajorityBase, MajorityRule, Outcome, Quorum, Receipt, Tally } from '#assembly';
import type { Region } from '#members';
import type { ItemKind, ItemState } from '#store';

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

/** How one city voted; shown after the close. */
export class NamedVoteView {
  seat: string;
  city: string;
  cityName: string;
  region: Region;
  choice: Choice;
}

export class PollView {
  id: string;
  item: string;
  state: 'open' | 'closed';
  rule: MajorityRuleView;
  quorum: QuorumView;
  openedAt: string;
  closedAt: string | null;
  /** Seats whose ballot is recorded; no choices while the poll is open. */
  recorded: number;
  tally: TallyView | null;
  outcome: OutcomeView | null;
  named: NamedVoteView[] | null;
}

export class LocalTextView {
  en: string;
  fr: string;
  es: string;
  ar: string;
  unreviewed?: string[];
}

export class ItemView {
  id: string;
  number: number;
  kind: ItemKind;
  area: string | null;
  /** What it is, as a heading. */
  title: LocalTextView;
  /** What the seats are asked. */
  question: LocalTextView;
  summary: LocalTextView;
  state: ItemState;
  /** The last poll on the item. */
  poll: PollView | null;
}

export class LedgerHeadView {
  number: number;
  hash: string;
  /** Twelve digits in three groups, to compare a phone with the screen. */
  digits: string[];
}

export class AssemblyView {
  id: string;
  title: string;
  plan: string;
  planVersion: number;
  state: 'open' | 'closed';
  openedAt: string;
  closedAt: string | null;
  seats: number;
  present: number;
  simulated: boolean;
  /** A rehearsal: adopts nothing. */
  practice: boolean;
  ledgerHead: LedgerHeadView;
  items: ItemView[];
  /** The poll that is open now. */
  current: string | null;
}

export class SeatBallotView {
  poll: string;
  choice: Choice;
  number: number;
  check: string;
}

/** The session from one seat. */
export class SeatView {
  assembly: AssemblyView;
  seat: string;
  city: string;
  cityName: string;
  present: boolean;
  /** The ballot that counts for this seat in the last poll. */
  ballot: SeatBallotView | null;
}

export class ReceiptView implements Receipt {
  poll: string;
  seat: string;
  choice: Choice;
  nonce: string;
  number: number;
  hash: string;
  check: string;
}
