import type { CityRole, InterfaceLanguage, Role, RoleGrant } from '#members';
import { answered, client } from './client.ts';

/** A person with the roles held now. */
export interface PersonWithRoles {
  readonly id: string;
  readonly email: string;
  readonly label: string;
  readonly language: InterfaceLanguage;
  /** False until the first time. */
  readonly signedIn: boolean;
  readonly grants: readonly RoleGrant[];
}

/** A role as it is or was held. */
export interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly city: string | null;
  readonly cityName: string | null;
  readonly country: string | null;
  readonly countryName: string | null;
  readonly since: string;
  readonly givenBy: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly note: string | null;
}

/** That a field of a contact was changed; never what stood there. */
export interface ContactChange {
  readonly field: string;
  readonly at: string;
  readonly by: string | null;
  readonly note: string | null;
}

/** A person with every role ever held and every change of the contact. */
export interface PersonDetail extends Omit<PersonWithRoles, 'grants'> {
  readonly roles: readonly HeldRole[];
  readonly changes: readonly ContactChange[];
}

/** A role and where it is held. */
export interface RoleToGive {
  readonly role: Role;
  readonly city: string | null;
  readonly country: string | null;
}

/** What it takes to let somebody sign in. */
export interface NewPerson extends RoleToGive {
  readonly email: string;
  readonly label: string;
  readonly language: InterfaceLanguage;
  /** True: another person who shares a known mailbox. */
  readonly another: boolean;
}

/** Somebody who acts for a city. */
export interface Colleague extends Omit<PersonWithRoles, 'grants'> {
  readonly roles: readonly { readonly id: string; readonly role: CityRole; readonly since: string }[];
}

/** Who acts for a city. */
export interface Colleagues {
  readonly city: string;
  readonly cityName: string;
  readonly country: string;
  readonly people: readonly Colleague[];
}

/** Whom a focal point invites, or puts in its place. */
export interface Invited {
  readonly email: string;
  readonly label: string;
  readonly language: InterfaceLanguage;
}

const person = (id: string) => ({ params: { path: { person: id } } });
const city = (id: string) => ({ params: { path: { city: id } } });

export const readPeople = (): Promise<readonly PersonWithRoles[]> => answered(client.GET('/api/people'));
export const readPerson = (id: string): Promise<PersonDetail> =>
  answered(client.GET('/api/people/{person}', person(id)));
/** Adds a person; a known address is refused with `address-known` unless it is another person. */
export const addPerson = (body: NewPerson): Promise<PersonDetail> =>
  answered(client.POST('/api/people', { body }));
export const giveRole = (id: string, body: RoleToGive): Promise<PersonDetail> =>
  answered(client.POST('/api/people/{person}/roles', { ...person(id), body }));
export const endRole = (id: string, body: { grant: string; note?: string }): Promise<PersonDetail> =>
  answered(client.POST('/api/people/{person}/roles/end', { ...person(id), body }));
export const correctPerson = (
  id: string,
  body: { email: string; label: string; language: InterfaceLanguage; note?: string },
): Promise<PersonDetail> => answered(client.PATCH('/api/people/{person}', { ...person(id), body }));

export const readColleagues = (id: string): Promise<Colleagues> =>
  answered(client.GET('/api/cities/{city}/people', city(id)));
export const inviteColleague = (id: string, body: Invited & { role: CityRole }): Promise<Colleagues> =>
  answered(client.POST('/api/cities/{city}/people', { ...city(id), body }));
/** Sends the invitation of somebody who has not signed in yet once more. */
export const inviteAgain = (id: string, colleague: string): Promise<unknown> =>
  answered(
    client.POST('/api/cities/{city}/people/{person}/invitation', {
      params: { path: { city: id, person: colleague } },
    }),
  );
export const endColleague = (id: string, body: { grant: string; note?: string }): Promise<Colleagues> =>
  answered(client.POST('/api/cities/{city}/people/end', { ...city(id), body }));
export const replaceFocalPoint = (
  id: string,
  body: Invited & { replaces: string | null; note: string },
): Promise<Colleagues> => answered(client.POST('/api/cities/{city}/focal-point', { ...city(id), body }));

/** Ends every session of a person; for administrators. */
export const endSessionsOf = (person: string) =>
  answered(client.POST('/api/people/{person}/sign-out', { params: { path: { person } } }));

/** Takes passkeys, app, recovery codes and linked accounts away, and ends every session; for administrators. */
export const resetFactorsOf = (person: string) =>
  answered(client.DELETE('/api/people/{person}/factors', { params: { path: { person } } }));
