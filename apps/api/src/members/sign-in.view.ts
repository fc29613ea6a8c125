import type { Action, Role, SecondFactorState } from '#members';

export class GrantView {
  role: Role;
  city: string | null;
  cityName: string | null;
  /** ISO 3166-1 alpha-3, of a role that is held for a country. */
  country?: string;
  countryName?: string;
}

export class PersonView {
  id: string;
  label: string;
}

/** One of several people who read a mailbox. */
export class PersonToChooseView extends PersonView {
  grants: GrantView[];
}

/** The draft that an invitation link opened for this browser. */
export class GuestView {
  /** Id of the link. */
  id: string;
  /** What this guest is called, where they said so. */
  name: string | null;
  round: string;
  city: string;
  cityName: string;
}

/** Who is signed in, what they may do, and what kind of installation this is. */
export class SessionView {
  person: PersonView | null;
  grants: GrantView[];
  /** Whoever came by an invitation link, beside the one who is signed in. */
  guest: GuestView | null;
  language: string | null;
  actions: Action[];
  /** The role of administrator sleeps unless this is `given`. */
  secondFactor: SecondFactorState;
  simulated: boolean;
  /** Mails are kept for reading because there is no mail server. */
  development: boolean;
  /** Nobody is known yet: the first-run page makes the first administrator. */
  empty: boolean;
}

export class MailView {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
}
