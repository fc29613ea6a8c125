import type { BallotChoice, Quorum } from '#assembly';

/** "Any objection?", asked about an item. Instants are ISO 8601 in UTC. */
export interface CallRecord {
  readonly id: string;
  readonly assembly: string;
  readonly item: string;
  readonly state: 'open' | 'closed';
  readonly quorum: Quorum;
  readonly eligible: number;
  readonly present: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Seats whose objection stood at the close. */
  readonly objections: number | null;
  readonly verdict: 'adopted' | 'objected' | 'no-quorum' | null;
}

/** One tap in a call: an objection, or that it is taken back. */
export interface TapRecord {
  readonly call: string;
  readonly number: number;
  readonly seat: string;
  readonly stands: boolean;
  readonly nonce: string;
  readonly hash: string;
}

/** A slip or a raised hand. */
export interface PaperBallotRecord {
  readonly poll: string;
  readonly number: number;
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly nonce: string;
  readonly enteredBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedNumber: number | null;
}

/** A seat says that the board shows another vote than it cast. */
export interface ContestRecord {
  readonly poll: string;
  readonly number: number;
  readonly seat: string;
  readonly nonce: string;
  readonly at: string;
}

/** What a seat puts on the minutes about an item. */
export interface ReservationRecord {
  readonly assembly: string;
  readonly number: number;
  readonly item: string;
  readonly seat: string;
  readonly kind: 'reservation' | 'explanation';
  readonly language: string;
  readonly text: string;
  readonly at: string;
}

export type SpeakerKind = 'speech' | 'point-of-order';

/** A seat that has asked for the floor. */
export interface SpeakerRecord {
  readonly id: string;
  readonly assembly: string;
  readonly seat: string;
  readonly item: string | null;
  readonly kind: SpeakerKind;
  readonly place: number;
  readonly state: 'waiting' | 'speaking' | 'done' | 'withdrawn';
  readonly askedAt: string;
  readonly calledAt: string | null;
  readonly doneAt: string | null;
}

/** The clock that the hall sees. */
export interface HallTimerRecord {
  readonly kind: 'speaker' | 'poll' | 'break';
  readonly seconds: number;
  readonly startedAt: string;
}
