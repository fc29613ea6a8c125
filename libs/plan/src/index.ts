export type {
  ActivityType,
  Allocation,
  Indicator,
  Plan,
  PlanActivity,
  PlanArea,
  Quarter,
  Reason,
} from './plan.ts';
