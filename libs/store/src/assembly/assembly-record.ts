import type {
  BallotChoice,
  CountedResult,
  MajorityRule,
  PollKind,
  PollOutcome,
  PollProcedure,
  PollTally,
  Quorum,
  SessionRules,
} from '#assembly';
import type { Language, LocalText } from '#members';

export const itemKinds = [
  'rules',
  'chair',
  'area',
  'activity',
  'choice',
  'part',
  'bloc',
  'amendment',
  'plan',
] as const;
export type ItemKind = (typeof itemKinds)[number];
export type ItemState =
  | 'waiting'
  /** The hall is asked for objections. */
  | 'calling'
  | 'polling'
  /** A poll in writing is open on it. */
  | 'in-writing'
  /** Counted; the chair has not declared the result yet. */
  | 'counted'
  | 'adopted'
  | 'rejected'
  | 'no-quorum'
  /** A choice that chose nobody: tied, or a run-off follows. */
  | 'undecided'
  | 'withdrawn';

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
  /** Where it comes up. */
  readonly place: number;
  /** The item that it is a part of. */
  readonly partOf: string | null;
  /** Items that are decided with it, en bloc. */
  readonly holds: readonly string[];
}

/** One of the things to choose from, or to put in order. */
export interface PollOption {
  readonly id: string;
  readonly title: LocalText;
}

/** That a poll does not count, who moved that and why. */
export interface PollVoided {
  readonly mover: string;
  readonly reason: string;
  readonly at: string;
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
  readonly tally: PollTally | null;
  readonly outcome: PollOutcome | null;
  readonly kind: PollKind;
  /** None for yes and no. */
  readonly options: readonly PollOption[];
  readonly runOff: boolean;
  readonly procedure: PollProcedure;
  readonly closesAt: string | null;
  /** True: decides nothing. */
  readonly rehearsal: boolean;
  /** The poll that it repeats, or whose run-off it is. */
  readonly again: string | null;
  readonly contestSeconds: number;
  readonly declaredAt: string | null;
  /** The result without ballots under credentials in doubt, where there are any. */
  readonly without: CountedResult | null;
  readonly voided: PollVoided | null;
}

/** One recorded ballot; the highest number of a seat counts. */
export interface BallotRecord {
  readonly poll: string;
  readonly number: number;
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly nonce: string;
  readonly hash: string;
  readonly way: 'electronic' | 'paper' | 'correction';
  readonly provisional: boolean;
}
