import type { DraftInput, Plan, TeamReason } from '#plan';
import { answered, client, documentOf } from './client.ts';
import type { components } from './schema.d.ts';

/** A plan and where it stands. */
export interface PlanView {
  readonly id: string;
  readonly decision: string;
  readonly round: string;
  readonly state: 'drafting' | 'draft' | 'adopted' | 'failed';
  /** Newest version; 0 while the first is being drafted. */
  readonly version: number;
  /** SHA-256 of that version's canonical text. */
  readonly hash: string | null;
  readonly createdAt: string;
  readonly versionAt: string | null;
  /** Member cities and the public may read it. */
  readonly published: boolean;
  /** Sets the lots of the allocation. */
  readonly seed: string;
  /** Share of the drafting that is done, from 0 to 1. */
  readonly progress: number;
  readonly simulated: boolean;
}

export const readPlans = (): Promise<readonly PlanView[]> => answered(client.GET('/api/plans'));
export const readPlan = (plan: string): Promise<PlanView> =>
  answered(client.GET('/api/plans/{plan}', { params: { path: { plan } } }));
export const readPlanText = (plan: string, version: number): Promise<Plan> =>
  documentOf(client.GET('/api/plans/{plan}/versions/{version}', { params: { path: { plan, version } } }));
/** The whole reasons of the allocations, for the team only. */
export const readTeamReasons = (plan: string, version: number): Promise<readonly TeamReason[]> =>
  documentOf(
    client.GET('/api/plans/{plan}/versions/{version}/reasons', { params: { path: { plan, version } } }),
  );
/** What a plan was drafted from, for the team only. */
export const readDraftInput = (plan: string): Promise<DraftInput> =>
  documentOf(client.GET('/api/plans/{plan}/input', { params: { path: { plan } } }));
/** What the team asks of a draft. */
export type DraftTerms = components['schemas']['DraftPlanDto'];
/** Starts drafting from a signed decision. */
export const draftPlanOf = (decision: string, terms: DraftTerms = {}): Promise<PlanView> =>
  answered(client.POST('/api/decisions/{decision}/plan', { params: { path: { decision } }, body: terms }));
