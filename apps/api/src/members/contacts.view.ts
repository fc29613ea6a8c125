import type { CityContact } from '#members';
import { ContactChangeView } from './people.view.ts';

export class OfficeView implements CityContact {
  email: string;
  phone: string | null;
  address: string | null;
  note: string | null;
  confirmedAt: string;
  bouncedAt: string | null;
}

/** How to reach a city, and every change of it. */
export class CityContactView {
  city: string;
  /** Null while nobody has written one. */
  contact: OfficeView | null;
  /** Not confirmed for twelve months, missing, or mails came back. */
  stale: boolean;
  changes: ContactChangeView[];
}

export class FocalPointView {
  id: string;
  label: string;
  email: string;
  signedIn: boolean;
}

/** Who answers for a city and whether its contact still holds. */
export class CityContactsView {
  city: string;
  name: string;
  country: string;
  countryName: string;
  focalPoints: FocalPointView[];
  confirmedAt: string | null;
  bounced: boolean;
  stale: boolean;
  /** No member any more, but people still hold roles for it. */
  gone: boolean;
}

/**
 * The contacts of the members on today's roll, of one country or of all; of all with the cities that are no members any
 * more and for which people still hold roles.
 */
export class ContactsView {
  country: string | null;
  countryName: string | null;
  cities: CityContactsView[];
}
