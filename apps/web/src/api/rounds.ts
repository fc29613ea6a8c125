import type { Round } from '#survey';
import { answered, client } from './client.ts';
import type { Monitor, RoundSummary } from './survey.ts';

export const readRounds = (): Promise<readonly RoundSummary[]> => answered(client.GET('/api/rounds'));
export const closeRound = (round: string): Promise<Round> =>
  answered(client.POST('/api/rounds/{round}/close', { params: { path: { round } } }));
export const readMonitor = (round: string): Promise<Monitor> =>
  answered(client.GET('/api/rounds/{round}/monitor', { params: { path: { round } } }));
