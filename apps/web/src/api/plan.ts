import type { LocalText } from '#members';
import type { Plan } from '#plan';
import { requestJson } from './request-json.ts';

/** A plan and where it stands. */
export interface PlanView {
  readonly id: string;
  readonly decision: string;
  readonly round: string;
  readonly state: 'drafting' | 'draft' | 'adopted' | 'failed';
  readonly version: number;
  readonly hash: string;
  readonly at: string;
  readonly simulated: boolean;
  readonly title: LocalText;
}

export const readPlans = () => requestJson<readonly PlanView[]>('/api/plans');
export const readPlan = (plan: string) => requestJson<PlanView>(`/api/plans/${plan}`);
export const readPlanText = (plan: string, version: number) =>
  requestJson<Plan>(`/api/plans/${plan}/versions/${version}`);
/** Starts drafting from a signed decision. */
export const draftPlanOf = (decision: string) =>
  requestJson<PlanView>(`/api/decisions/${decision}/plan`, { method: 'POST' });
