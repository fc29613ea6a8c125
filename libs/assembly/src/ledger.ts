import type { Language } from '#members';
import type { Choice, MajorityRule, Outcome, Quorum, Tally } from './majority-rule.ts';
import type { SessionRules } from './session-rules.ts';

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
    }
  | {
      readonly type: 'ballot';
      readonly poll: string;
      readonly seat: string;
      readonly choice: Choice;
      readonly nonce: string;
    }
  | { readonly type: 'poll-closed'; readonly poll: string; readonly tally: Tally; readonly outcome: Outcome }
  | { readonly type: 'item-adopted'; readonly item: string; readonly poll: string }
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
  readonly choice: Choice;
  readonly nonce: string;
  /** Number of the ledger entry. */
  readonly number: number;
  readonly hash: string;
  /** Six digits derived from the hash, for the eye: `738204`. */
  readonly check: string;
}
