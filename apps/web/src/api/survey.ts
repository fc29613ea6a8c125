import type { Region } from '#members';
import type { Answer, Answers, Questionnaire, ResponseState, Round, RoundPhase, Statement } from '#survey';
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
  /** This city's own; a copy that was kept for days without a network may lack it. */
  readonly deadline?: string;
  /** Where the round stands for this city. */
  readonly phase?: RoundPhase;
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

/** A city that has not answered. */
export interface WaitingCity {
  readonly city: string;
  readonly name: string;
  readonly countryName: string;
  readonly region: Region;
  readonly state: ResponseState | 'silent';
  readonly lastSeen: string | null;
  readonly languages: readonly string[];
}

/** Where a round stands. */
export interface Monitor {
  readonly round: string;
  readonly members: number;
  readonly answered: number;
  readonly late: number;
  readonly drafts: number;
  readonly silent: number;
  /** Share of every region that is asked for. */
  readonly target: number;
  readonly byRegion: readonly {
    readonly region: Region;
    readonly members: number;
    readonly answered: number;
    /** Answers that are still missing to the target. */
    readonly needed: number;
  }[];
  /** Cumulative, one entry a day. */
  readonly byDay: readonly { readonly day: string; readonly answered: number }[];
  readonly funnel: {
    readonly invited: number;
    readonly began: number;
    readonly submitted: number;
  };
  readonly waiting: readonly WaitingCity[];
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
