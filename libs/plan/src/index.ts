export type {
  ActivityType,
  Allocation,
  Indicator,
  Plan,
  PlanActivity,
  PlanArea,
  PlanEvidence,
  Quarter,
  Reason,
} from './plan.ts';
