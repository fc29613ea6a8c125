import type { LocalText } from '#members';
import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** What the service tells, as pages take it: unchangeable, with texts of the data as such. */
export type Told<Value> = Value extends Schemas['LocalTextView']
  ? LocalText
  : Value extends readonly (infer Each)[]
    ? readonly Told<Each>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Told<Value[Key]> }
      : Value;

/** A part of the plan, or something else, that is put to the seats. */
export type ItemView = Told<Schemas['ItemView']>;
/** One question put to the seats, with its result once it is closed. */
export type PollView = Told<Schemas['PollView']>;
/** A count with its outcome, by the kind of the poll. */
export type ResultView = Told<Schemas['ResultView']>;
/** How one city voted. */
export type NamedVote = Told<Schemas['NamedVoteView']>;
/** "Any objection?", asked about an item. */
export type CallView = Told<Schemas['CallView']>;
/** The mayors' session. */
export type AssemblyView = Told<Schemas['AssemblyView']>;
/** One city's seat, as its holder sees it. */
export type SeatView = Told<Schemas['SeatView']>;
/** Who has the floor, who waits for it, and the clock. */
export type FloorView = Told<Schemas['FloorView']>;
/** A seat that says that the board shows another vote than it cast. */
export type ContestView = Told<Schemas['ContestView']>;
/** What a seat put on the minutes about an item. */
export type ReservationView = Told<Schemas['ReservationView']>;
/** What a ballot says: a word, the id of an option, or ids in order. */
export type BallotChoice = string | readonly string[];

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
  /** Differs from that of the view as soon as there is more to fetch. */
  readonly agenda: string;
  /** Who has the floor and how many wait; the list itself is fetched. */
  readonly speaker: {
    readonly seat: string | null;
    readonly waiting: number;
    readonly pointsOfOrder: number;
  };
  /** Seats that lost their holder or a device last. */
  readonly left: readonly string[];
  readonly timer: FloorView['timer'];
}

export const readAssembly = (assembly: string) => requestJson<AssemblyView>(`/api/assemblies/${assembly}`);
export const readSeat = (assembly: string, city: string) =>
  requestJson<SeatView>(`/api/assemblies/${assembly}/seat?city=${encodeURIComponent(city)}`);
/** Takes the seat of a city in the hall, or leaves it. */
export const attend = (assembly: string, city: string, present: boolean) =>
  requestJson<SeatView>(`/api/assemblies/${assembly}/attendance`, { body: { city, present } });
/** Casts a ballot; the same nonce always brings the same receipt. */
export const castBallot = (
  poll: string,
  ballot: { seat: string; choice: BallotChoice; nonce: string; signature?: string },
) => requestJson<Schemas['ReceiptView']>(`/api/polls/${poll}/ballots`, { body: ballot, key: ballot.nonce });
/** Objects, or takes that back; the same nonce is the same tap. */
export const tapCall = (call: string, tap: { seat: string; nonce: string }, stands: boolean) =>
  requestJson<Schemas['TapView']>(`/api/calls/${call}/objections${stands ? '' : '/take-back'}`, {
    body: tap,
    key: tap.nonce,
  });
export const readContests = (poll: string) =>
  requestJson<readonly ContestView[]>(`/api/polls/${poll}/contests`);
/** Says that the board shows another vote than this seat cast. */
export const contestVote = (poll: string, tap: { seat: string; nonce: string }) =>
  requestJson<readonly ContestView[]>(`/api/polls/${poll}/contests`, { body: tap, key: tap.nonce });
export const readReservations = (assembly: string) =>
  requestJson<readonly ReservationView[]>(`/api/assemblies/${assembly}/reservations`);
/** Puts a reservation or an explanation of vote on the minutes; the same key is the same text. */
export const addReservation = (
  item: string,
  reservation: {
    seat: string;
    kind: ReservationView['kind'];
    language: string;
    text: string;
  },
  key: string,
) => requestJson<readonly ReservationView[]>(`/api/items/${item}/reservations`, { body: reservation, key });
export const readFloor = (assembly: string) => requestJson<FloorView>(`/api/assemblies/${assembly}/floor`);
/** Asks for the floor, or raises a point of order. */
export const askForFloor = (assembly: string, seat: string, kind: 'speech' | 'point-of-order') =>
  requestJson<FloorView>(`/api/assemblies/${assembly}/speakers`, { body: { seat, kind } });
/** Takes a seat off the list of speakers. */
export const leaveFloor = (speaker: string) =>
  requestJson<FloorView>(`/api/speakers/${speaker}/withdraw`, { body: {} });
