import type { Round } from '#survey';
import { answered, client } from './client.ts';
import type { RoundSummary } from './survey.ts';

export const readRounds = (): Promise<readonly RoundSummary[]> => answered(client.GET('/api/rounds'));
export const reopenRound = (round: string, reason: string): Promise<Round> =>
  answered(client.POST('/api/rounds/{round}/reopen', { params: { path: { round } }, body: { reason } }));
export const closeRound = (round: string): Promise<Round> =>
  answered(client.POST('/api/rounds/{round}/close', { params: { path: { round } } }));
