export type { CityOffer, DraftCity, DraftInput, Participation } from './draft/draft-input.ts';
export { draftPlan } from './draft/draft-plan.ts';
export { planHash } from './plan-hash.ts';
export { planLines } from './plan-lines.ts';
export type { PlanLine } from './plan-lines.ts';
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
export { quarterEnd, quarterEndTexts, quartersBetween } from './quarters.ts';
export { activityTemplates } from './texts/activity-templates.ts';
export type { ActivityTemplate } from './texts/activity-templates.ts';
export { areaTexts, riskTexts } from './texts/area-texts.ts';
export { fillText } from './texts/fill-text.ts';
export { gapTexts } from './texts/gap-texts.ts';
export { reasonText } from './texts/reason-text.ts';
export { reasonTexts } from './texts/reason-texts.ts';
export { whyChain } from './why-chain.ts';
export type { WhyStep } from './why-chain.ts';
