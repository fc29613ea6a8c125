import type { Language } from '#members';
import type { AmendmentEvent } from './amendment/amendment-events.ts';
import type { MajorityRule, Quorum } from './majority-rule.ts';
import type { BallotChoice, PollKind, PollOutcome, PollProcedure, PollTally } from './poll-kind.ts';
import type { SessionRules } from './session-rules.ts';

/** A count with its outcome. */
export interface CountedResult {
  readonly tally: PollTally;
  readonly outcome: PollOutcome;
}

/** What happened, in the order in which it happened. Instants are ISO 8601 in UTC. */
export type LedgerEvent =
  | {
      readonly type: 'assembly-opened';
      readonly assembly: string;
      readonly title: string;
      readonly planHash: string;
      readonly rollHash: string;
      readonly seats: number;
      readonly simulated: boolean;
      readonly rules: SessionRules;
      /** Closed: nobody but the members sees the session until it is published. */
      readonly access: 'open' | 'closed';
      /** The language whose text decides. */
      readonly governing: Language;
    }
  /** The city whose delegate chairs. */
  | { readonly type: 'chair-seated'; readonly chair: string }
  | {
      readonly type: 'holder-seated';
      readonly seat: string;
      /** Salted commitment to the person. */
      readonly holder: string;
      readonly rank: 'mayor' | 'representative';
      /** The credentials are in doubt; the chair rules on it. */
      readonly provisional: boolean;
      /** SHA-256 of the letter of mandate. */
      readonly mandate: string | null;
      /** Salted commitment to the clerk of the credentials desk; null for who signed in. */
      readonly by: string | null;
    }
  /** The holder left the hall; the seat is present again when someone is seated in it. */
  | {
      readonly type: 'holder-left';
      readonly seat: string;
      readonly cause: 'left' | 'handed-over' | 'revoked';
    }
  /** A device votes from the seat from now on; `key` is for a public key. */
  | {
      readonly type: 'device-bound';
      readonly seat: string;
      readonly device: string;
      readonly key: string | null;
    }
  | {
      readonly type: 'device-revoked';
      readonly seat: string;
      readonly device: string;
      readonly cause: string;
    }
  /** The chair rules on a provisional holder. */
  | { readonly type: 'credentials-decided'; readonly seat: string; readonly accepted: boolean }
  | {
      readonly type: 'item-added';
      readonly item: string;
      readonly kind: string;
      readonly textHash: string;
      /** Items that are decided together with it, en bloc. */
      readonly holds: readonly string[];
    }
  /** Every item that stands on the agenda, in the order in which they come up. */
  | { readonly type: 'agenda-set'; readonly order: readonly string[] }
  /** The parts, items themselves, are decided one by one before the whole. */
  | { readonly type: 'item-divided'; readonly item: string; readonly parts: readonly string[] }
  | {
      readonly type: 'item-withdrawn';
      readonly item: string;
      readonly mover: string;
      readonly reason: string;
    }
  | { readonly type: 'item-reopened'; readonly item: string; readonly mover: string; readonly reason: string }
  | {
      readonly type: 'objection-asked';
      readonly call: string;
      readonly item: string;
      readonly textHash: string;
      readonly quorum: Quorum;
      readonly eligible: number;
      readonly present: number;
    }
  | { readonly type: 'objection'; readonly call: string; readonly seat: string; readonly nonce: string }
  | {
      readonly type: 'objection-taken-back';
      readonly call: string;
      readonly seat: string;
      readonly nonce: string;
    }
  /** Seats whose objection stands at the close. */
  | { readonly type: 'call-closed'; readonly call: string; readonly objections: number }
  | {
      readonly type: 'poll-opened';
      readonly poll: string;
      readonly item: string;
      readonly textHash: string;
      readonly rule: MajorityRule;
      readonly quorum: Quorum;
      /** Seats on the roll. */
      readonly eligible: number;
      /** Seats present at this moment, by the entries before it. */
      readonly present: number;
      readonly named: boolean;
      readonly kind: PollKind;
      /** Ids of the options; none for yes and no. */
      readonly options: readonly string[];
      /** Of a choice: whether the first needs the rule's share, or only more ballots than any other. */
      readonly runOff: boolean;
      readonly procedure: PollProcedure;
      readonly closesAt: string | null;
      /** True: decides nothing. */
      readonly rehearsal: boolean;
      /** The poll that this one repeats, or whose run-off it is. */
      readonly again: string | null;
      /** Seconds from the close in which a vote may be contested. */
      readonly contestSeconds: number;
    }
  | {
      readonly type: 'ballot';
      readonly poll: string;
      readonly seat: string;
      readonly choice: BallotChoice;
      readonly nonce: string;
      /** The holder's credentials were in doubt. */
      readonly provisional: boolean;
    }
  /** A slip or a raised hand, as a teller read it; counts once another one has confirmed it. */
  | {
      readonly type: 'paper-ballot';
      readonly poll: string;
      readonly seat: string;
      readonly choice: BallotChoice;
      readonly teller: string;
      readonly nonce: string;
    }
  /** `number`: the entry of the paper ballot. */
  | {
      readonly type: 'paper-confirmed';
      readonly poll: string;
      readonly seat: string;
      readonly number: number;
      readonly teller: string;
    }
  | ({ readonly type: 'poll-closed'; readonly poll: string } & CountedResult)
  | { readonly type: 'vote-contested'; readonly poll: string; readonly seat: string; readonly nonce: string }
  | {
      readonly type: 'vote-corrected';
      readonly poll: string;
      readonly seat: string;
      readonly choice: BallotChoice;
      readonly teller: string;
      readonly reason: string;
    }
  /** The result that stands; `without`: the same without ballots of seats whose credentials are in doubt. */
  | ({
      readonly type: 'poll-declared';
      readonly poll: string;
      readonly without: CountedResult | null;
    } & CountedResult)
  | { readonly type: 'poll-voided'; readonly poll: string; readonly mover: string; readonly reason: string }
  | {
      readonly type: 'item-adopted';
      readonly item: string;
      readonly by: { readonly call: string } | { readonly poll: string };
    }
  | {
      readonly type: 'reservation';
      readonly item: string;
      readonly seat: string;
      readonly kind: 'reservation' | 'explanation';
      readonly language: string;
      readonly text: string;
    }
  | AmendmentEvent
  | { readonly type: 'plan-adopted'; readonly planHash: string; readonly version: number };

/** The event of one type. */
export type LedgerEventOf<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { readonly type: Type }>;

/** One line of the ledger: canonical JSON of exactly these members. */
export interface LedgerEntry {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  readonly at: string;
  readonly event: LedgerEvent;
  /** SHA-256 (hex) of the previous entry's hash; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 (hex) of the canonical JSON of { number, at, event, previous }. */
  readonly hash: string;
}

/** Where a ledger stands: what the next entry is chained to. */
export type LedgerHead = Pick<LedgerEntry, 'number' | 'hash'>;

/** What the holder keeps as proof that a ballot was recorded. */
export interface Receipt {
  readonly poll: string;
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly nonce: string;
  /** Number of the ledger entry. */
  readonly number: number;
  readonly hash: string;
  /** Six digits derived from the hash, for the eye: `738204`. */
  readonly check: string;
}
