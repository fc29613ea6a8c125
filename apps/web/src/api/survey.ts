import type { Answer, Answers, Questionnaire, ResponseState, Round, Statement } from '#survey';
import { requestJson } from './request-json.ts';

/** A round with how far it is. */
export interface RoundSummary extends Round {
  readonly answered: number;
  readonly invited: number;
}

/** One city's response as its people see it. */
export interface ResponseView {
  readonly round: string;
  readonly city: string;
  readonly cityName: string;
  readonly state: ResponseState;
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
  readonly areaOrder: readonly string[];
  readonly savedAt: string | null;
  readonly submittedAt: string | null;
  readonly statement: Statement | null;
  readonly receipt: { readonly hash: string; readonly number: number } | null;
  readonly simulated: boolean;
}

export const readRound = (round: string) =>
  requestJson<{ readonly round: Round; readonly questionnaire: Questionnaire }>(`/api/rounds/${round}`);
export const readResponse = (round: string, city: string) =>
  requestJson<ResponseView>(`/api/rounds/${round}/responses/${encodeURIComponent(city)}`);
/** Saves one answer on top of the revision that was seen; a stale one is refused with `answer-stale`. */
export const saveAnswer = (
  at: { readonly round: string; readonly city: string; readonly question: string },
  write: { readonly value: Answer | null; readonly revision: number },
  key: string,
) =>
  requestJson<{ readonly revision: number; readonly savedAt: string }>(
    `/api/rounds/${at.round}/responses/${encodeURIComponent(at.city)}/answers/${encodeURIComponent(at.question)}`,
    { method: 'PUT', body: write, key },
  );
/** Submits the response under a statement. */
export const submitResponse = (round: string, city: string, statement: Statement, key: string) =>
  requestJson<ResponseView>(`/api/rounds/${round}/responses/${encodeURIComponent(city)}/submit`, {
    body: { statement },
    key,
  });
