import type { LetterKind } from '#survey';
import { answered, client } from './client.ts';
import { requestJson } from './request-json.ts';

/** The words of a letter in a language. */
export interface LetterTextView {
  readonly kind: LetterKind;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** True where the team has written its own. */
  readonly own: boolean;
}

/** A letter as one reader gets it. */
export interface LetterPreview {
  readonly to: string | null;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** Where an invitation link leads. */
export interface OpenedInvitation {
  readonly round: string;
  readonly city: string;
  readonly cityName: string;
}

/** City, round and deadline behind an invitation link. */
export interface InvitationLook {
  readonly cityName: string;
  readonly title: string;
  readonly deadline: string;
  readonly timeZone: string;
  readonly practice: boolean;
}

/** Whose letter is looked at: a city, or the contact of a country. */
export type LetterTo = ({ readonly city: string } | { readonly country: string }) & {
  /** In which language. */
  readonly language: string;
};

const at = (round: string, kind: LetterKind) => ({ params: { path: { round, kind } } });

export const readLetterTexts = (round: string): Promise<{ readonly texts: readonly LetterTextView[] }> =>
  answered(client.GET('/api/rounds/{round}/letters', { params: { path: { round } } }));
export const saveLetterText = (
  round: string,
  { kind, language, subject, body }: Omit<LetterTextView, 'own'>,
): Promise<{ readonly texts: readonly LetterTextView[] }> =>
  answered(
    client.PUT('/api/rounds/{round}/letters/{kind}/texts/{language}', {
      params: { path: { round, kind, language } },
      body: { subject, body },
    }),
  );
export const previewLetter = (
  round: string,
  kind: LetterKind,
  to: LetterTo,
): Promise<{ readonly letters: readonly LetterPreview[] }> =>
  answered(
    client.GET('/api/rounds/{round}/letters/{kind}/preview', {
      params: { path: { round, kind }, query: to },
    }),
  );
export const testLetter = (
  round: string,
  kind: LetterKind,
  to: LetterTo,
): Promise<{ readonly queued: number }> =>
  answered(client.POST('/api/rounds/{round}/letters/{kind}/test', { ...at(round, kind), body: to }));
export const sendLetters = (
  round: string,
  kind: LetterKind,
  body: { readonly number: number; readonly perMinute: number },
): Promise<{ readonly queued: number; readonly seconds: number }> =>
  answered(client.POST('/api/rounds/{round}/letters/{kind}/send', { ...at(round, kind), body }));
/** Sends a letter to one city, again where it has been sent. */
export const sendLetterTo = (
  round: string,
  kind: LetterKind,
  city: string,
): Promise<{ readonly queued: number; readonly seconds: number }> =>
  answered(client.POST('/api/rounds/{round}/letters/{kind}/send', { ...at(round, kind), body: { city } }));
export const stopLetters = (round: string): Promise<{ readonly stopped: number }> =>
  answered(client.POST('/api/rounds/{round}/letters/stop', { params: { path: { round } } }));
export const reportBounces = (
  round: string,
  addresses: string,
): Promise<{ readonly cities: readonly string[]; readonly unknown: number }> =>
  answered(client.POST('/api/rounds/{round}/bounces', { params: { path: { round } }, body: { addresses } }));
/** What an invitation link is for; nothing is noted. */
export const lookAtInvitation = (token: string) =>
  requestJson<InvitationLook>('/api/invitations/look', { body: { token } });
/** Takes an invitation link; the session comes in a cookie. */
export const openInvitation = (token: string) =>
  requestJson<OpenedInvitation>('/api/invitations/open', { body: { token } });
