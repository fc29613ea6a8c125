import type { InterfaceLanguage, Role, SecondFactorState } from '#members';
import { forgetForm } from './forget-form.ts';
import { requestJson } from './request-json.ts';

/** Who is signed in, what they may do, and what kind of installation this is. */
export interface Session {
  readonly person: { readonly id: string; readonly label: string } | null;
  readonly grants: readonly {
    readonly role: Role;
    readonly city: string | null;
    readonly cityName: string | null;
    /** Of a role that is held for a country. */
    readonly country?: string;
    readonly countryName?: string;
  }[];
  /** The draft that an invitation link opened for this browser. */
  readonly guest?: {
    readonly id: string;
    readonly round: string;
    readonly city: string;
    readonly cityName: string;
    /** What this guest is called, where they said so. */
    readonly name?: string | null;
  } | null;
  readonly language: InterfaceLanguage | null;
  /** Network actions that this person is allowed. */
  readonly actions: readonly string[];
  /** The role of administrator sleeps unless this is `given`. */
  readonly secondFactor: SecondFactorState;
  /** Demonstration data: every page carries the mark. */
  readonly simulated: boolean;
  /** Mails are kept and shown at /mails. */
  readonly development: boolean;
  /** No members yet. */
  readonly empty: boolean;
}

/** The session of this browser; a person of null is the public. */
export const readSession = () => requestJson<Session>('/api/session');
/** Asks for a sign-in mail; the answer does not tell whether the address is known. */
export const requestSignIn = (email: string, language: InterfaceLanguage) =>
  requestJson<object>('/api/sign-in/request', { body: { email, language } });
/** Signs in by a link; `person` says who it is where several read the mailbox, see `peopleToChoose`. */
export const signInByLink = (token: string, person?: string) =>
  requestJson<Session>('/api/sign-in/link', { body: { token, person } });
/** Signs in by the code of a mail; `person` as for a link. */
export const signInByCode = (email: string, code: string, person?: string) =>
  requestJson<Session>('/api/sign-in/code', { body: { email, code, person } });
/** Ends the session here and removes what the form had kept of it for days without a network. */
export const signOut = () => requestJson<void>('/api/sign-out', { method: 'POST' }).then(forgetForm);
/** Makes the first administrator; the token stands on the service's console. */
export const firstRun = (email: string, token: string) =>
  requestJson<Session>('/api/first-run', { body: { email, token } });
