import type { Plan } from '#plan';
import { answered, client, documentOf } from './client.ts';

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
/** Starts drafting from a signed decision. */
export const draftPlanOf = (decision: string): Promise<PlanView> =>
  answered(client.POST('/api/decisions/{decision}/plan', { params: { path: { decision } }, body: {} }));
