import type { Round } from '#survey';
import { answered, client } from './client.ts';
import type { RoundSummary } from './survey.ts';

/** What a new round needs. */
export interface NewRound {
  /** Lower-case letters, digits and hyphens; stands in addresses. */
  readonly id: string;
  readonly title: string;
  readonly opensAt: string;
  readonly deadline: string;
  readonly timeZone: string;
}

export const readRounds = (): Promise<readonly RoundSummary[]> => answered(client.GET('/api/rounds'));
export const openRound = (round: NewRound): Promise<Round> =>
  answered(client.POST('/api/rounds', { body: round }));
export const closeRound = (round: string): Promise<Round> =>
  answered(client.POST('/api/rounds/{round}/close', { params: { path: { round } } }));
