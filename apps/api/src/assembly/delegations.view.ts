import type { DelegateFunction } from '#assembly';
import type { Region } from '#members';
import type { SessionAccess } from '#store';

/** Somebody who comes to a session. */
export class DelegateView {
  id: string;
  name: string;
  function: DelegateFunction;
  /** Without a vote. */
  observer: boolean;
  /** Of an observer who comes for no member city. */
  organisation: string | null;
  registeredAt: string;
}

/** The letter that says who stands for a city. */
export class MandateView {
  id: string;
  city: string;
  name: string;
  type: string;
  bytes: number;
  /** SHA-256, hex: what the record holds of it. */
  sha256: string;
  sentAt: string;
}

/** Who comes for one city. */
export class CityDelegationView {
  city: string;
  cityName: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  countryName: string;
  region: Region;
  delegates: DelegateView[];
  mandate: MandateView | null;
}

/** The session that a delegation is for. */
export class DelegationSessionView {
  id: string;
  title: string;
  state: 'open' | 'closed';
  access: SessionAccess;
  simulated: boolean;
  openedAt: string;
  /** Who of a delegation may hold its seat. */
  maySeat: DelegateFunction[];
}

/** A city's own delegation, at its desk. */
export class OwnDelegationView extends CityDelegationView {
  session: DelegationSessionView;
  /** How many may come for a city, observers left out. */
  most: number;
}

/** Who comes to a session: by city of the roll, and who looks on. */
export class DelegationsView {
  session: DelegationSessionView;
  cities: CityDelegationView[];
  /** Of organisations. */
  observers: DelegateView[];
}
