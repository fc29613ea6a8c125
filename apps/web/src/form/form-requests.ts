import type { Answer, Questionnaire, Round, Statement } from '#survey';
import { requestJson } from '../api/request-json.ts';
import type { ResponseView } from '../api/survey.ts';
import type { FormAddress } from './form-address.ts';

/** Address of a city's answer, as the service worker knows it too. */
export function responseAddress({ round, city }: FormAddress): string {
  return `/api/rounds/${encodeURIComponent(round)}/responses/${encodeURIComponent(city)}`;
}

/** Address of a round with its questionnaire. */
export function roundAddress({ round }: FormAddress): string {
  return `/api/rounds/${encodeURIComponent(round)}`;
}

/** The round and the document that asks. */
export const readRound = (address: FormAddress) =>
  requestJson<{ readonly round: Round; readonly questionnaire: Questionnaire }>(roundAddress(address));

/** The city's answer as it stands on the server. */
export const readResponse = (address: FormAddress) => requestJson<ResponseView>(responseAddress(address));

/** Saves one answer on top of the revision that was seen; a stale one is refused with `answer-stale`. */
export const saveAnswer = (
  address: FormAddress,
  write: {
    readonly question: string;
    readonly value: Answer | null;
    readonly revision: number;
    readonly key: string;
  },
) =>
  requestJson<{ readonly revision: number; readonly savedAt: string }>(
    `${responseAddress(address)}/answers/${encodeURIComponent(write.question)}`,
    { method: 'PUT', body: { value: write.value, revision: write.revision }, key: write.key },
  );

/** Submits the answer under a statement; the same key submits once. */
export const submitResponse = (address: FormAddress, statement: Statement, key: string) =>
  requestJson<ResponseView>(`${responseAddress(address)}/submit`, { body: { statement }, key });
