import type { Choice, MajorityRule, Outcome, Quorum, Tally } from '#assembly';
import type { LocalText } from '#members';

export type ItemKind = 'area' | 'plan';
export type ItemState = 'waiting' | 'polling' | 'adopted' | 'rejected' | 'no-quorum';

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
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** One city's vote in the session. */
export interface SeatRecord {
  readonly id: string;
  readonly assembly: string;
  readonly city: string;
  readonly present: boolean;
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
