import type {
  Answer,
  Answers,
  Questionnaire,
  ResponseState,
  Round,
  RoundPhase,
  Statement,
  Upload,
} from '#survey';
import { requestJson } from './request-json.ts';

/** A round with how far it is. */
export interface RoundSummary extends Round {
  readonly answered: number;
  readonly invited: number;
}

/** A file of a response, by what it is for. */
export interface ResponseFile extends Upload {
  readonly purpose: 'answer' | 'signed-sheet' | 'paper-form';
  readonly question: string | null;
}

/** One city's response as its people see it. */
export interface ResponseView {
  readonly round: string;
  readonly city: string;
  readonly cityName: string;
  /** This city's own; a copy that was kept for days without a network may lack it. */
  readonly deadline?: string;
  /** Where the round stands for this city. */
  readonly phase?: RoundPhase;
  /** The day in the round's time zone. */
  readonly today?: string;
  /** As it stands on papers; null where nothing has been saved. */
  readonly number: string | null;
  readonly state: ResponseState;
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
  readonly areaOrder: readonly string[];
  readonly savedAt: string | null;
  readonly submittedAt: string | null;
  readonly statement: Statement | null;
  /** `paper` is the scan that carries the signature. */
  readonly receipt: { readonly hash: string; readonly number: number; readonly paper: string | null } | null;
  readonly reopened: { readonly reason: string; readonly at: string } | null;
  /** Since when somebody of the city says that it is ready; `own`: the reader. */
  readonly review?: { readonly at: string; readonly own: boolean } | null;
  /** With what it was given back to those who write. */
  readonly sentBack?: { readonly at: string; readonly note: string } | null;
  /** The team types in what the city answered on paper. */
  readonly paperEntry: { readonly form: string; readonly enteredAt: string } | null;
  readonly files: readonly ResponseFile[];
  readonly simulated: boolean;
}

/** Which response. */
export interface ResponseAddress {
  readonly round: string;
  readonly city: string;
}

/** Where the service has a response and all that belongs to it. */
export const responsePath = ({ round, city }: ResponseAddress): string =>
  `/api/rounds/${round}/responses/${encodeURIComponent(city)}`;

export const readRound = (round: string) =>
  requestJson<{ readonly round: Round; readonly questionnaire: Questionnaire }>(`/api/rounds/${round}`);
export const readResponse = (round: string, city: string) =>
  requestJson<ResponseView>(`/api/rounds/${round}/responses/${encodeURIComponent(city)}`);
/** Saves one answer on top of the revision that was seen; a stale one is refused with `answer-stale`. */
export const saveAnswer = (
  at: ResponseAddress & { readonly question: string; readonly byTeam: boolean },
  write: { readonly value: Answer | null; readonly revision: number },
  key: string,
) =>
  requestJson<{ readonly revision: number; readonly savedAt: string }>(
    `${responsePath(at)}${at.byTeam ? '/paper' : ''}/answers/${encodeURIComponent(at.question)}`,
    { method: 'PUT', body: write, key },
  );
/** Submits the response under a statement, signed on a screen, on a sheet, or on the form that the team types in. */
export const submitResponse = (
  at: ResponseAddress & { readonly byTeam: boolean },
  body: { readonly statement: Statement; readonly sheet?: string },
  key: string,
) => requestJson<ResponseView>(`${responsePath(at)}${at.byTeam ? '/paper' : ''}/submit`, { body, key });
/** Sends a file for a question, the signed sheet, or the form of a city that answers on paper. */
export const sendFile = (
  at: ResponseAddress,
  place: { readonly question: string } | 'signed-sheet' | 'paper',
  file: File,
  key: string,
) => {
  const [way, query] = typeof place === 'string' ? [place, ''] : ['files', `question=${place.question}&`];
  const name = encodeURIComponent(file.name.slice(-200));
  return requestJson<ResponseFile>(`${responsePath(at)}/${way}?${query}name=${name}`, { file, key });
};
