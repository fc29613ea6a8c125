import type { Plan } from '#plan';
import { requestJson } from './request-json.ts';

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
  readonly simulated: boolean;
}

export const readPlans = () => requestJson<readonly PlanView[]>('/api/plans');
export const readPlan = (plan: string) => requestJson<PlanView>(`/api/plans/${plan}`);
export const readPlanText = (plan: string, version: number) =>
  requestJson<Plan>(`/api/plans/${plan}/versions/${version}`);
/** Starts drafting from a signed decision. */
export const draftPlanOf = (decision: string) =>
  requestJson<PlanView>(`/api/decisions/${decision}/plan`, { method: 'POST' });
