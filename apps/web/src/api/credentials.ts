import type { DelegateFunction } from '#assembly';
import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** A seat with the delegation of its city and whoever sits in it. */
export type DeskSeat = Schemas['DeskSeatView'];
export type CredentialsDesk = Schemas['CredentialsDeskView'];
export type Delegate = Schemas['DelegateView'];
export type SeatCode = Schemas['SeatCodeView'];
export type Delegations = Schemas['DelegationsView'];
export type CityDelegation = Schemas['CityDelegationView'];
export type OwnDelegation = Schemas['OwnDelegationView'];
export type Presence = Schemas['PresenceView'];

const base = (assembly: string): string => `/api/assemblies/${assembly}`;
const desk = (assembly: string, city: string, act: string): string =>
  `${base(assembly)}/desk/${encodeURIComponent(city)}/${act}`;
const delegation = (assembly: string, city: string): string =>
  `${base(assembly)}/delegations/${encodeURIComponent(city)}`;

export const readDesk = (assembly: string) => requestJson<CredentialsDesk>(`${base(assembly)}/desk`);
/** Seats a delegate; `replaces` is the holding that was seen, null for an empty seat. */
export const seatHolder = (
  assembly: string,
  city: string,
  holder: { delegate: string; replaces: string | null; provisional: boolean; otherPerson?: boolean },
) => requestJson<DeskSeat>(desk(assembly, city, 'holder'), { body: holder });
export const leaveSeat = (assembly: string, city: string, holding: string) =>
  requestJson<DeskSeat>(desk(assembly, city, 'leave'), { body: { holding } });
export const handOutCode = (assembly: string, city: string, kind: SeatCode['kind']) =>
  requestJson<SeatCode>(desk(assembly, city, 'code'), { body: { kind } });
export const ruleOnHolder = (assembly: string, city: string, holding: string, accepted: boolean) =>
  requestJson<DeskSeat>(desk(assembly, city, 'ruling'), { body: { holding, accepted } });

export const readDelegations = (assembly: string) =>
  requestJson<Delegations>(`${base(assembly)}/delegations`);
export const readDelegation = (assembly: string, city: string) =>
  requestJson<OwnDelegation>(delegation(assembly, city));
export const registerDelegate = (
  assembly: string,
  city: string,
  delegate: { name: string; function: DelegateFunction },
) => requestJson<OwnDelegation>(`${delegation(assembly, city)}/delegates`, { body: delegate });
export const registerObserver = (assembly: string, city: string, name: string) =>
  requestJson<OwnDelegation>(`${delegation(assembly, city)}/observers`, { body: { name } });
export const eraseDelegate = (assembly: string, city: string, delegate: string) =>
  requestJson<undefined>(`${delegation(assembly, city)}/delegates/${delegate}`, { method: 'DELETE' });
export const inviteObserver = (assembly: string, name: string, organisation: string) =>
  requestJson<Delegations>(`${base(assembly)}/observers`, { body: { name, organisation } });
/** Sends a letter of mandate as a file or as the photograph of it. */
export const sendMandate = (assembly: string, city: string, file: File) =>
  requestJson<Schemas['MandateView']>(
    `${delegation(assembly, city)}/mandate?name=${encodeURIComponent(file.name)}`,
    { method: 'POST', file },
  );
export const mandateAddress = (assembly: string, city: string): string =>
  `${delegation(assembly, city)}/mandate`;

export const readPresence = (assembly: string) => requestJson<Presence>(`${base(assembly)}/presence`);
