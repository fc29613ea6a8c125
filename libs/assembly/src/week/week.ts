import type { CityContact, IsoDate } from '#members';
import type { ResponseState, Round } from '#survey';

/** What is known on a day about everything that somebody may be waiting for. Instants are ISO 8601 in UTC. */
export interface WeekFacts {
  /** Member cities on the roll. */
  readonly cities: readonly {
    readonly name: string;
    readonly focalPoints: number;
    readonly contact: Pick<CityContact, 'confirmedAt' | 'bouncedAt'> | null;
  }[];
  /** People who hold a role, with the day of their first one. */
  readonly people: readonly {
    readonly label: string;
    readonly since: string;
    readonly signedIn: boolean;
  }[];
  /** Frozen rolls, the latest day first. */
  readonly rolls: readonly {
    readonly id: string;
    readonly on: IsoDate;
    readonly replaced: boolean;
    /** Null until it is published. */
    readonly objectionsUntil: IsoDate | null;
    /** Objections on which the team has not ruled. */
    readonly openObjections: number;
  }[];
  /** The newest first. */
  readonly rounds: readonly (Pick<
    Round,
    'id' | 'title' | 'state' | 'opensAt' | 'deadline' | 'timeZone' | 'graceDays' | 'practice'
  > & {
    readonly cities: readonly {
      readonly name: string;
      readonly state: ResponseState | 'silent';
      /** The city's own, see `cityDeadline`. */
      readonly deadline: string;
    }[];
    /** The newest first. */
    readonly runs: readonly {
      readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
      readonly official: boolean;
      readonly finishedAt: string | null;
    }[];
    /** The decision that stands. */
    readonly decision: { readonly id: string; readonly signedAt: string } | null;
    /** What one person has signed and nobody second yet. */
    readonly unsigned: { readonly decision: boolean; readonly settings: boolean };
  })[];
  /** The newest first. */
  readonly plans: readonly {
    readonly id: string;
    readonly decision: string;
    readonly state: 'drafting' | 'draft' | 'adopted' | 'failed';
    readonly version: number;
    readonly createdAt: string;
  }[];
  /** The newest first. */
  readonly assemblies: readonly {
    readonly id: string;
    readonly plan: string;
    readonly title: string;
    readonly state: 'open' | 'closed';
    readonly practice: boolean;
    readonly openedAt: string;
    readonly poll: { readonly item: number; readonly recorded: number; readonly present: number } | null;
  }[];
}

/** Where the way from the members to the adopted plan stands. */
export const weekPhases = [
  'no-members',
  'no-round',
  'upcoming',
  'answering',
  'grace',
  'ranking',
  'deciding',
  'drafting',
  'calling',
  'voting',
  'adopted',
  'not-adopted',
] as const;

export type WeekPhaseName = (typeof weekPhases)[number];

/** The phase, of which round, and how many of its cities have answered. */
export interface WeekPhase {
  readonly name: WeekPhaseName;
  readonly round: string | null;
  readonly title: string | null;
  readonly answered: number;
  readonly invited: number;
}

/** What falls on a day of this week or the next. */
export interface WeekDue {
  readonly kind: 'round-opens' | 'round-deadline' | 'cities-deadline' | 'objections-until' | 'contacts-lapse';
  readonly week: 'this' | 'next';
  readonly at: string;
  /** Zone in which the moment is announced; null for a day anywhere. */
  readonly timeZone: string | null;
  readonly title: string | null;
  /** Of the round or roll. */
  readonly id: string | null;
  readonly count: number;
  /** The day of the roll. */
  readonly on: IsoDate | null;
}

/** Things that somebody waits for, the most pressing first. */
export const weekWaits = [
  'poll-open',
  'poll-complete',
  'deadline-passed',
  'objection-open',
  'not-answered',
  'in-review',
  'run-failed',
  'run-undecided',
  'decision-unsigned',
  'settings-unsigned',
  'decision-without-plan',
  'plan-failed',
  'plan-without-assembly',
  'roll-unpublished',
  'no-focal-point',
  'never-signed-in',
  'stale-contact',
] as const;

export type WeekWaitKind = (typeof weekWaits)[number];

/** Who has to do something, so that others can go on. */
export type WeekWho = 'team' | 'cities' | 'people' | 'mayors';

/** One thing that somebody waits for. */
export interface WeekWait {
  readonly kind: WeekWaitKind;
  readonly who: WeekWho;
  readonly count: number;
  /** The first names of those it concerns, in order. */
  readonly names: readonly string[];
  /** Of the round or session. */
  readonly title: string | null;
  /** Of the round, roll, plan or session that the page to it needs. */
  readonly id: string | null;
  /** Whole days left until a deadline. */
  readonly days: number | null;
  /** Number of the item that is put to the vote. */
  readonly item: number | null;
  /** Seats present, for a poll. */
  readonly of: number | null;
  /** The day of the roll. */
  readonly on: IsoDate | null;
}

/** The week of the team: where the way stands, what is due, who waits for whom. */
export interface Week {
  readonly phase: WeekPhase;
  readonly due: readonly WeekDue[];
  readonly waiting: readonly WeekWait[];
}
