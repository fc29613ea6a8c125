import type { AreaNeed, Profile, RankingReport, RankingSettings } from '#ranking';
import { answered, client, documentOf } from './client.ts';
import type { components } from './schema.d.ts';

/** The ranking of a run without each country that has enough answers to be shown. */
export type WithoutCountries = components['schemas']['WithoutCountriesView'];

/** Importance, capacity and offers by area. */
export interface Needs {
  readonly smallestCell: number;
  readonly areas: readonly AreaNeed[];
}

/** One computation of a round's ranking. */
export interface RunView {
  readonly id: string;
  readonly round: string;
  /** 1, 2, 3 … within the round; 0 is the unofficial run that follows the answers. */
  readonly number: number;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  readonly progress: number;
  readonly official: boolean;
  readonly startedBy: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly inputHash: string | null;
  readonly reportHash: string | null;
  readonly settings: RankingSettings;
  readonly simulated: boolean;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

/** One chosen area; the reason is asked for where the choice departs from the ranking. */
export interface DecidedArea {
  readonly area: string;
  readonly reason: string | null;
}

/** The team's signed choice. */
export interface DecisionView {
  readonly id: string;
  readonly round: string;
  readonly run: string;
  readonly areas: readonly DecidedArea[];
  readonly signedBy: string | null;
  readonly signedAt: string;
}

/** What is published of a round once a decision is signed. */
export interface RoundResults {
  readonly round: string;
  readonly run: RunView;
  readonly report: RankingReport;
  readonly decision: DecisionView | null;
}

/** Progress of a run, as the live events carry it. */
export interface RunProgress {
  readonly id: string;
  readonly state: RunView['state'];
  readonly progress: number;
  readonly version: number;
}

/** Runs of a round, newest first. */
export const readRuns = (round: string): Promise<readonly RunView[]> =>
  documentOf(client.GET('/api/rounds/{round}/runs', { params: { path: { round } } }));
export const startRun = (
  round: string,
  options: { places?: number; official?: boolean } = {},
): Promise<RunView> =>
  documentOf(client.POST('/api/rounds/{round}/runs', { params: { path: { round } }, body: options }));
export const cancelRun = (run: string): Promise<RunView> =>
  documentOf(client.POST('/api/runs/{run}/cancel', { params: { path: { run } } }));
export const readReport = (run: string): Promise<RankingReport> =>
  documentOf(client.GET('/api/runs/{run}/report', { params: { path: { run } } }));
export const readProfile = (run: string): Promise<Profile> =>
  documentOf(client.GET('/api/runs/{run}/profile', { params: { path: { run } } }));
export const readWithoutCountries = (run: string): Promise<WithoutCountries> =>
  answered(client.GET('/api/runs/{run}/without-countries', { params: { path: { run } } }));
export const readNeeds = (run: string): Promise<Needs> =>
  documentOf(client.GET('/api/runs/{run}/needs', { params: { path: { run } } }));
export const readDecision = (round: string): Promise<DecisionView> =>
  answered(client.GET('/api/rounds/{round}/decision', { params: { path: { round } } }));
export const signDecision = (run: string, areas: readonly DecidedArea[]): Promise<DecisionView> =>
  answered(
    client.POST('/api/runs/{run}/decision', { params: { path: { run } }, body: { areas: [...areas] } }),
  );
export const readResults = (round: string): Promise<RoundResults> =>
  documentOf(client.GET('/api/rounds/{round}/results', { params: { path: { round } } }));
