import type { CityContact, ContactField } from '#members';
import { answered, client } from './client.ts';
import type { ContactChange } from './people.ts';

/** How to reach a city, and every change of it. */
export interface CityContactView {
  readonly city: string;
  readonly contact: CityContact | null;
  readonly stale: boolean;
  readonly changes: readonly ContactChange[];
}

/** Who answers for a city and whether its contact still holds. */
export interface CityContacts {
  readonly city: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly focalPoints: readonly {
    readonly id: string;
    readonly label: string;
    readonly email: string;
    readonly signedIn: boolean;
  }[];
  readonly confirmedAt: string | null;
  readonly bounced: boolean;
  readonly stale: boolean;
  /** No member any more, but people still hold roles for it. */
  readonly gone: boolean;
}

/** The contacts of a country, or of all members. */
export interface Contacts {
  readonly country: string | null;
  readonly countryName: string | null;
  readonly cities: readonly CityContacts[];
}

/** What people write of an office. */
export type Office = Readonly<Record<Exclude<ContactField, 'email'>, string | null>> & {
  readonly email: string;
};

const at = (city: string) => ({ params: { path: { city } } });

export const readContacts = (country?: string): Promise<Contacts> =>
  answered(client.GET('/api/contacts', { params: { query: country === undefined ? {} : { country } } }));
export const readContact = (city: string): Promise<CityContactView> =>
  answered(client.GET('/api/cities/{city}/contact', at(city)));
export const saveContact = (city: string, body: Office): Promise<CityContactView> =>
  answered(client.PUT('/api/cities/{city}/contact', { ...at(city), body }));
export const confirmContact = (city: string): Promise<CityContactView> =>
  answered(client.POST('/api/cities/{city}/contact/confirm', at(city)));
export const contactBounced = (city: string): Promise<CityContactView> =>
  answered(client.POST('/api/cities/{city}/contact/bounced', at(city)));
