import type { Choice, MajorityRule, Outcome, Quorum, Receipt, Tally } from '#assembly';
import type { LocalText, Region } from '#members';
import { requestJson } from './request-json.ts';

/** One question put to the seats. */
export interface PollView {
  readonly id: string;
  readonly item: string;
  readonly state: 'open' | 'closed';
  readonly rule: MajorityRule;
  readonly quorum: Quorum;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Ballots recorded so far; while the poll is open nobody sees how they are spread. */
  readonly recorded: number;
  readonly tally: Tally | null;
  readonly outcome: Outcome | null;
  readonly named:
    | readonly {
        readonly seat: string;
        readonly city: string;
        readonly cityName: string;
        readonly region: Region;
        readonly choice: Choice;
      }[]
    | null;
}

/** A part of the plan that is put to the vote. */
export interface ItemView {
  readonly id: string;
  readonly number: number;
  readonly kind: 'rules' | 'chair' | 'area' | 'activity' | 'choice' | 'part' | 'bloc' | 'plan';
  readonly area: string | null;
  /** What it is, as a heading. */
  readonly title: LocalText;
  /** What the seats are asked. */
  readonly question: LocalText;
  readonly summary: LocalText;
  readonly state:
    | 'waiting'
    | 'calling'
    | 'polling'
    | 'in-writing'
    | 'counted'
    | 'adopted'
    | 'rejected'
    | 'no-quorum'
    | 'undecided'
    | 'withdrawn';
  readonly poll: PollView | null;
}

/** The mayors' session. */
export interface AssemblyView {
  readonly id: string;
  readonly title: string;
  readonly plan: string;
  readonly planVersion: number;
  readonly state: 'open' | 'closed';
  readonly seats: number;
  readonly present: number;
  readonly simulated: boolean;
  /** A rehearsal: it never adopts the plan. */
  readonly practice: boolean;
  readonly ledgerHead: { readonly number: number; readonly hash: string; readonly digits: readonly string[] };
  readonly items: readonly ItemView[];
  /** The open poll. */
  readonly current: string | null;
}

/** The small public state that the live events carry. */
export interface AssemblyEvent {
  readonly version: number;
  /** What the hall is busy with: an open poll, or a call for objections. */
  readonly current: {
    readonly kind: 'call' | 'poll';
    readonly id: string;
    readonly item: string;
    readonly openedAt: string;
    readonly closesAt: string | null;
    readonly recorded: number;
  } | null;
  readonly present: number;
  readonly state: AssemblyView['state'];
  readonly ledgerHead: AssemblyView['ledgerHead'];
  readonly itemStates: Readonly<Record<string, ItemView['state']>>;
}

/** One city's seat, as its holder sees it. */
export interface SeatView {
  readonly assembly: AssemblyView;
  readonly seat: string;
  readonly city: string;
  readonly cityName: string;
  readonly ballot: {
    readonly poll: string;
    readonly choice: Choice;
    readonly number: number;
    readonly check: string;
  } | null;
}

export const readAssembly = (assembly: string) => requestJson<AssemblyView>(`/api/assemblies/${assembly}`);
export const readSeat = (assembly: string, city: string) =>
  requestJson<SeatView>(`/api/assemblies/${assembly}/seat?city=${encodeURIComponent(city)}`);
/** Takes the seat of a city in the hall, or leaves it. */
export const attend = (assembly: string, city: string, present: boolean) =>
  requestJson<SeatView>(`/api/assemblies/${assembly}/attendance`, { body: { city, present } });
/** Casts a ballot; the same nonce always brings the same receipt. */
export const castBallot = (poll: string, ballot: { seat: string; choice: Choice; nonce: string }) =>
  requestJson<Receipt>(`/api/polls/${poll}/ballots`, { body: ballot, key: ballot.nonce });
