import type {
  Choice,
  DelegateFunction,
  MajorityBase,
  MajorityRule,
  Outcome,
  Quorum,
  Receipt,
  SessionRules,
  Tally,
} from '#assembly';
import type { Language, Region } from '#members';
import type { ItemKind, ItemState, SessionAccess } from '#store';

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

/** The rules that a session goes by. */
export class SessionRulesView implements SessionRules {
  majority: MajorityRuleView;
  twoThirds: MajorityRuleView;
  quorum: QuorumView;
  special: string[];
  contestSeconds: number;
  reservationHours: number;
  maySeat: DelegateFunction[];
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
  /** Of the seats present, those whose holder's credentials are in doubt. */
  provisional: number;
  /** The frozen roll whose members have a seat; null for a rehearsal on the roll of the day. */
  roll: string | null;
  access: SessionAccess;
  /** From when on outsiders see a closed session. */
  publishedAt: string | null;
  /** The language whose text decides. */
  governing: Language;
  rules: SessionRulesView;
  /** The city whose delegate chairs. */
  chair: string | null;
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
  /** The holder's credentials are in doubt: results are stated with and without this seat. */
  provisional: boolean;
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
