import type { InterfaceLanguage, Role, RoleGrant } from '#members';
import { answered, client } from './client.ts';

/** A person with the roles held now. */
export interface PersonWithRoles {
  readonly id: string;
  readonly email: string;
  readonly label: string;
  readonly language: InterfaceLanguage;
  readonly grants: readonly RoleGrant[];
}

/** What it takes to let somebody sign in. */
export interface NewPerson {
  readonly email: string;
  readonly label: string;
  readonly role: Role;
  readonly city: string | null;
  readonly language: InterfaceLanguage;
}

export const readPeople = (): Promise<readonly PersonWithRoles[]> => answered(client.GET('/api/people'));
/** Adds a person, or gives the role to whoever has that address. */
export const addPerson = (body: NewPerson): Promise<PersonWithRoles> =>
  answered(client.POST('/api/people', { body }));
