import type { ItemKind, ItemState, SessionAccess } from '#store';
import { ApiProperty } from '@nestjs/swagger';
import type { BallotChoice, DelegateFunction, SessionRules } from '#assembly';
import type { Language } from '#members';
import { CallView } from './hall.view.ts';
import { choiceSchema } from './is-choice.ts';
import { LocalTextView } from './local-text.view.ts';
import { MajorityRuleView, PollView, QuorumView } from './polls.view.ts';

export { MajorityRuleView, PollView, QuorumView, ReceiptView } from './polls.view.ts';

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
  /** Where it comes up; its number stays what it was. */
  place: number;
  /** The item that it is a part of; it is decided before that one. */
  partOf: string | null;
  /** Items that are decided with it, en bloc. */
  holds: string[];
  /** The last poll on the item. */
  poll: PollView | null;
  /** The last call for objections on the item. */
  call: CallView | null;
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
  /** The item that the chair shows the hall between two decisions; null: how the last one came out. */
  shown: string | null;
  /** Changes with the agenda, the state of an item, the rules, the chair, and with what is shown. */
  agenda: string;
  ledgerHead: LedgerHeadView;
  items: ItemView[];
  /** The poll that is open in the hall now. */
  current: string | null;
  /** The call for objections that is open now. */
  call: string | null;
  /** Polls in writing that are open now. */
  written: string[];
}

export class SeatBallotView {
  poll: string;
  @ApiProperty(choiceSchema)
  choice: BallotChoice;
  number: number;
  check: string;
  way: 'electronic' | 'paper' | 'correction';
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
  /** The ballots that count for this seat, one for each poll, those in writing included. */
  ballots: SeatBallotView[];
  /** Its objection stands in the open call. */
  objects: boolean;
}
