import type { Choice, MajorityRule, Outcome, Quorum, SessionRules, Tally } from '#assembly';
import type { Language, LocalText } from '#members';

export type ItemKind = 'rules' | 'area' | 'plan';
export type ItemState = 'waiting' | 'polling' | 'adopted' | 'rejected' | 'no-quorum';

/** Closed: outsiders see nothing of it until it is published. */
export type SessionAccess = 'open' | 'closed';

/** A mayors' session. Instants are ISO 8601 in UTC. */
export interface AssemblyRecord {
  readonly id: string;
  readonly plan: string;
  readonly planVersion: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly simulated: boolean;
  /** A rehearsal: adopts nothing. */
  readonly practice: boolean;
  /** The frozen roll whose members have a seat; null for a rehearsal on the roll of the day. */
  readonly roll: string | null;
  readonly access: SessionAccess;
  /** The language whose text decides. */
  readonly governing: Language;
  readonly rules: SessionRules;
  /** The city whose delegate chairs. */
  readonly chair: string | null;
  /** From when on outsiders see a closed session. */
  readonly publishedAt: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** One city's vote in the session. */
export interface SeatRecord {
  readonly id: string;
  readonly assembly: string;
  readonly city: string;
  readonly present: boolean;
  /** Its holder's credentials are in doubt. */
  readonly provisional: boolean;
  /** Who holds it by having signed in; null for an empty seat, and for one that the desk gave. */
  readonly person: string | null;
}

/** A part of the plan put to the vote. */
export interface ItemRecord {
  readonly id: string;
  readonly assembly: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly area: string | null;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly summary: LocalText;
  readonly textHash: string;
  readonly state: ItemState;
}

/** One question put to the seats. */
export interface PollRecord {
  readonly id: string;
  readonly assembly: string;
  readonly item: string;
  readonly state: 'open' | 'closed';
  readonly rule: MajorityRule;
  readonly quorum: Quorum;
  readonly eligible: number;
  readonly present: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly tally: Tally | null;
  readonly outcome: Outcome | null;
}

/** One recorded ballot; the highest number of a seat counts. */
export interface BallotRecord {
  readonly poll: string;
  readonly number: number;
  readonly seat: string;
  readonly choice: Choice;
  readonly nonce: string;
  readonly hash: string;
}
