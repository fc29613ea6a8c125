import type {
  AreaNeed,
  Choosing,
  DecidedArea,
  MovedArea,
  Profile,
  RankedArea,
  RankingReport,
  RankingSettings,
  RunComparison,
} from '#ranking';
import { answered, client, documentOf } from './client.ts';
import { requestJson } from './request-json.ts';
import type { components } from './schema.d.ts';

/** The ranking of a run without each country that has enough answers to be shown. */
export type WithoutCountries = components['schemas']['WithoutCountriesView'];

/** How far cities of different size, language and income agree. */
export type GroupAgreements = components['schemas']['GroupAgreementsView'];

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
  /** Name of the file whose preferences it counts; null where it counts the answers of the round. */
  readonly file: string | null;
  readonly startedBy: string | null;
  /** Why it failed, as a code. */
  readonly failure: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly inputHash: string | null;
  readonly reportHash: string | null;
  readonly settings: RankingSettings;
  readonly simulated: boolean;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

/** The team's signed choice; it counts once a second person has signed. */
export interface DecisionView {
  readonly id: string;
  readonly round: string;
  readonly run: string;
  readonly areas: readonly DecidedArea[];
  readonly borderReason: string | null;
  /** The ranking anew, where areas were merged. */
  readonly moved: readonly MovedArea[];
  readonly signedBy: string | null;
  readonly signedAt: string;
  readonly second: { readonly by: string | null; readonly at: string } | null;
}

/** A decision as the team sees it. */
export interface DraftDecision extends DecisionView {
  readonly comments: readonly {
    readonly id: number;
    readonly text: string;
    readonly by: string | null;
    readonly at: string;
  }[];
  readonly superseded: boolean;
  readonly maySign: boolean;
}

/** How the areas would rank if some were merged. */
export interface MergedRanking {
  readonly areas: readonly RankedArea[];
  readonly moved: readonly MovedArea[];
}

/** A city's own answer in what was published, and beside its region. */
export interface PublishedAnswer {
  readonly answer: string | null;
  readonly line: number | null;
  readonly regions: readonly string[];
  readonly answers: number;
  readonly ranks: Readonly<Record<string, number>>;
}

/** What is published of a round once a decision is signed twice. */
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
/** A run over the preferences in a file (PrefLib, CSV or JSON); the endings of its name say which. */
export const startRunOfFile = (round: string, file: File): Promise<RunView> =>
  requestJson(
    `/api/rounds/${encodeURIComponent(round)}/runs/of-file?${new URLSearchParams({ name: file.name }).toString()}`,
    { file },
  );
export const cancelRun = (run: string): Promise<RunView> =>
  documentOf(client.POST('/api/runs/{run}/cancel', { params: { path: { run } } }));
export const readReport = (run: string): Promise<RankingReport> =>
  documentOf(client.GET('/api/runs/{run}/report', { params: { path: { run } } }));
export const readProfile = (run: string): Promise<Profile> =>
  documentOf(client.GET('/api/runs/{run}/profile', { params: { path: { run } } }));
export const readWithoutCountries = (run: string): Promise<WithoutCountries> =>
  answered(client.GET('/api/runs/{run}/without-countries', { params: { path: { run } } }));
export const readGroupAgreements = (run: string): Promise<GroupAgreements> =>
  answered(client.GET('/api/runs/{run}/agreement', { params: { path: { run } } }));
/** What moved from the other run to this one. */
export const readComparison = (run: string, other: string): Promise<RunComparison> =>
  documentOf(client.GET('/api/runs/{run}/compared-with/{other}', { params: { path: { run, other } } }));
export const readNeeds = (run: string): Promise<Needs> =>
  documentOf(client.GET('/api/runs/{run}/needs', { params: { path: { run } } }));
export const readDecision = (round: string): Promise<DecisionView> =>
  documentOf(client.GET('/api/rounds/{round}/decision', { params: { path: { round } } }));
/** Puts a choice forward, signed by its author. */
export const putForward = (run: string, { areas, borderReason }: Choosing): Promise<DecisionView> =>
  documentOf(
    client.POST('/api/runs/{run}/decision', {
      params: { path: { run } },
      body: { areas: areas.map((area) => ({ ...area })), borderReason },
    }),
  );
export const readDecisions = (round: string): Promise<readonly DraftDecision[]> =>
  documentOf(client.GET('/api/rounds/{round}/decisions', { params: { path: { round } } }));
/** The second signature, which publishes. */
export const signSecond = (decision: string): Promise<DecisionView> =>
  documentOf(client.POST('/api/decisions/{decision}/signature', { params: { path: { decision } } }));
export const commentOn = (decision: string, text: string): Promise<DraftDecision> =>
  documentOf(
    client.POST('/api/decisions/{decision}/comments', { params: { path: { decision } }, body: { text } }),
  );
export const readMerged = (run: string, area: readonly string[]): Promise<MergedRanking> =>
  documentOf(client.GET('/api/runs/{run}/merged', { params: { path: { run }, query: { area: [...area] } } }));
export const readPublishedAnswer = (round: string, city: string): Promise<PublishedAnswer> =>
  documentOf(
    client.GET('/api/rounds/{round}/responses/{city}/published', { params: { path: { round, city } } }),
  );
export const readResults = (round: string): Promise<RoundResults> =>
  documentOf(client.GET('/api/rounds/{round}/results', { params: { path: { round } } }));
