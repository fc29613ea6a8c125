import type { Answer, ResponseState } from '#survey';
import { requestJson } from './request-json.ts';
import { responsePath } from './survey.ts';
import type { ResponseAddress, ResponseView } from './survey.ts';

/** Who did something, by the name that the city knows them by. */
export interface Hand {
  readonly name: string | null;
  /** True for the coordination team. */
  readonly team: boolean;
  /** True for the reader. */
  readonly self: boolean;
}

export interface DeskStep {
  readonly step: 'ask-review' | 'take-back' | 'send-back' | 'submit' | 'reopen';
  readonly note: string | null;
  readonly at: string;
  readonly by: Hand;
}

export interface DeskComment {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly at: string;
  readonly by: Hand;
  readonly resolvedAt: string | null;
  readonly resolvedBy: Hand | null;
}

/** How the people of a city work on one answer. */
export interface CityDesk {
  readonly number: string | null;
  readonly state: ResponseState;
  readonly fingerprint: string | null;
  /** The latest first. */
  readonly steps: readonly DeskStep[];
  readonly writers: readonly { readonly by: Hand; readonly at: string; readonly questions: number }[];
  readonly comments: readonly DeskComment[];
  readonly changedSinceReview: number;
}

/** One change of one answer. */
export interface AnswerChange {
  readonly question: string;
  readonly revision: number;
  readonly value: Answer | null;
  readonly before: Answer | null;
  readonly at: string;
  readonly by: Hand;
}

export const readDesk = (at: ResponseAddress) => requestJson<CityDesk>(`${responsePath(at)}/desk`);
/** Who changed what, newest first. */
export const readChanges = (at: ResponseAddress) =>
  requestJson<{ readonly changes: readonly AnswerChange[]; readonly more: boolean }>(
    `${responsePath(at)}/changes`,
  );
export const addComment = (
  at: ResponseAddress,
  body: { readonly question: string; readonly text: string },
  key: string,
) => requestJson<object>(`${responsePath(at)}/comments`, { body, key });
export const resolveComment = (at: ResponseAddress, comment: string, resolved: boolean) =>
  requestJson<void>(`${responsePath(at)}/comments/${comment}`, { method: 'PUT', body: { resolved } });
export const askReview = (at: ResponseAddress) =>
  requestJson<object>(`${responsePath(at)}/review`, { method: 'POST' });
/** Whoever said that the answer is ready takes that back. */
export const takeBack = (at: ResponseAddress) =>
  requestJson<object>(`${responsePath(at)}/review/take-back`, { method: 'POST' });
/** What a guest is called, for the others of the city; null erases it. */
export const nameGuest = (at: ResponseAddress, name: string | null) =>
  requestJson<void>(`${responsePath(at)}/guest-name`, { method: 'PUT', body: { name } });
/** Lets a city change what it submitted; the reason stays on record, and the city is told. */
export const reopenResponse = (at: ResponseAddress, reason: string, key: string) =>
  requestJson<ResponseView>(`${responsePath(at)}/reopen`, { body: { reason }, key });
export const sendBack = (at: ResponseAddress, note: string, key: string) =>
  requestJson<object>(`${responsePath(at)}/send-back`, { body: { note }, key });
