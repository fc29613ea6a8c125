import type { AmendmentState } from '../amendment/amendment.ts';
import type { CountedResult, LedgerEventOf, LedgerHead } from '../ledger.ts';
import type { BallotChoice } from '../poll-kind.ts';
import type { PresenceChange } from '../presence-log.ts';

/** When something happened, and the entry of the ledger that says so. */
export interface MinutedAt {
  readonly number: number;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** The session asked whether anybody objects. */
export interface MinutedCall extends MinutedAt {
  readonly kind: 'call';
  readonly closedAt: string;
  readonly eligible: number;
  /** Seats that were present at any time during the call. */
  readonly present: number;
  /** Whether enough seats were present for a decision. */
  readonly quorate: boolean;
  /** Seats whose objection stood at the close, in the order in which they objected. */
  readonly objecting: readonly string[];
}

/** One vote of a teller's correction. */
export interface MinutedCorrection extends MinutedAt {
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly reason: string;
}

/** A poll that is over. */
export interface MinutedPoll extends MinutedAt {
  readonly kind: 'poll';
  readonly opened: LedgerEventOf<'poll-opened'>;
  readonly closedAt: string;
  readonly declaredAt: string | null;
  /** Seat → the choice that counts, after corrections. */
  readonly choices: ReadonlyMap<string, BallotChoice>;
  /** Seats that voted on paper or by a raised hand. */
  readonly onPaper: readonly string[];
  /** Seats that were present in the hall and did not vote. */
  readonly silent: readonly string[];
  /** As declared; as counted at the close while nobody has declared it. */
  readonly result: CountedResult;
  /** The same without seats whose credentials were in doubt; null where there were none. */
  readonly without: CountedResult | null;
  readonly contested: readonly string[];
  readonly corrections: readonly MinutedCorrection[];
  readonly voided: LedgerEventOf<'poll-voided'> | null;
}

/** What else befell an item; `voided`: a poll that was declared void while it was open. */
export type MinutedMotion = MinutedAt &
  (
    | { readonly kind: 'divided'; readonly parts: readonly string[] }
    | { readonly kind: 'withdrawn' | 'reopened' | 'voided'; readonly mover: string; readonly reason: string }
  );

export type MinutedStep = MinutedCall | MinutedPoll | MinutedMotion;

/** An item of the agenda as the session dealt with it. */
export interface MinutedItem {
  readonly item: string;
  /** Items that were decided with it, en bloc. */
  readonly holds: readonly string[];
  readonly steps: readonly MinutedStep[];
  /** What adopted it in the end; `poll` also for a choice or an order. Null: not adopted. */
  readonly adopted: (MinutedAt & { readonly by: 'consensus' | 'poll' }) | null;
  readonly withdrawn: boolean;
  readonly reservations: readonly (MinutedAt & LedgerEventOf<'reservation'>)[];
}

/** A seat that was taken at any time. */
export interface MinutedSeat {
  readonly seat: string;
  /** Rank of who held it last. */
  readonly rank: 'mayor' | 'representative';
  /** Whether the credentials were in doubt and the chair has not ruled. */
  readonly provisional: boolean;
  /** The first entry that seated somebody. */
  readonly from: MinutedAt;
}

/** An amendment with what became of it. */
export interface MinutedAmendment {
  readonly amendment: string;
  readonly number: number;
  /** Seats, the mover first. */
  readonly seats: readonly string[];
  readonly language: string;
  readonly submitted: MinutedAt;
  /** Ids of the lines that it changes. */
  readonly lines: readonly string[];
  /** The number of the amendment that it amends. */
  readonly to: number | null;
  /** Numbers of those whose place it took. */
  readonly replaces: readonly number[];
  readonly state: AmendmentState;
  /** The entry that decided it; null while it is open. */
  readonly decided: MinutedAt | null;
  /** How it was decided, by whom it was withdrawn, or the number of the amendment with which it fell. */
  readonly by: 'consensus' | 'poll' | number | string | null;
}

/** The minutes of a session, as data: everything that they tell stands in the ledger. */
export interface Minutes {
  readonly opened: LedgerEventOf<'assembly-opened'>;
  readonly openedAt: string;
  /** Cities whose delegate chaired, in order. */
  readonly chairs: readonly string[];
  readonly seats: readonly MinutedSeat[];
  readonly presence: readonly PresenceChange[];
  /** In the order of the agenda. */
  readonly items: readonly MinutedItem[];
  /** In the order of their numbers. */
  readonly amendments: readonly MinutedAmendment[];
  /** The adoption of the plan; null where it was not adopted. */
  readonly plan: (MinutedAt & { readonly version: number; readonly planHash: string }) | null;
  readonly head: LedgerHead;
}
