import type { DelegateFunction, PresenceChange } from '#assembly';
import type { DeviceKind } from '#store';
import { CityDelegationView, DelegationSessionView } from './delegations.view.ts';

/** Who sits in a seat, for the desk. */
export class SeatHolderView {
  /** The holding: who sits from when to when. */
  id: string;
  /** Null for who signed in, and for who was erased. */
  delegate: string | null;
  name: string;
  function: DelegateFunction | null;
  rank: 'mayor' | 'representative';
  provisional: boolean;
  seatedAt: string;
}

export class SeatDeviceView {
  id: string;
  kind: DeviceKind;
  boundAt: string;
}

/** A seat with the delegation of its city and whoever sits in it. */
export class DeskSeatView extends CityDelegationView {
  seat: string;
  holder: SeatHolderView | null;
  devices: SeatDeviceView[];
  /** Until when a code waits for its device. */
  codeUntil: string | null;
}

/** The credentials desk: every seat of a session. */
export class CredentialsDeskView {
  session: DelegationSessionView;
  present: number;
  provisional: number;
  /** By name of the city. */
  seats: DeskSeatView[];
}

/** A code that binds one device to the seat; nobody can read it again. */
export class SeatCodeView {
  /** Eight characters, in two groups. */
  code: string;
  /** What the QR code says. */
  address: string;
  expiresAt: string;
  kind: DeviceKind;
}

/** The seat that a device is bound to. */
export class BoundSeatView {
  assembly: string;
  seat: string;
  city: string;
  cityName: string;
  /** Public key of the device that votes; null where it made none. */
  key: string | null;
}

/** What the browser that asks is bound to. */
export class OwnDeviceView {
  /** Null: nothing, or not in this session, or not any more. */
  bound: BoundSeatView | null;
}

/** One coming or going, with the count after it. */
export class PresenceChangeView implements PresenceChange {
  number: number;
  at: string;
  seat: string;
  city: string;
  cityName: string;
  cause: PresenceChange['cause'];
  present: number;
}

/** How many seats are present, and why. */
export class PresenceView {
  seats: number;
  present: number;
  provisional: number;
  /** In the order of the ledger. */
  log: PresenceChangeView[];
}
