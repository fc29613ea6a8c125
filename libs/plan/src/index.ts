export { activityNumber } from './activity-number.ts';
export { costBasis, costsBasis } from './cost-basis.ts';
export type { CostBasis } from './cost-basis.ts';
export { isStanding } from './is-standing.ts';
export { usualNodeLimit } from './allocation/allocate.ts';
export type { AimRecord, AllocationRecord, RuleBreach } from './allocation/allocation-record.ts';
export type { AllocationSolver, SolverAnswer } from './allocation/allocation-solver.ts';
export { draftInputProblems } from './schema/draft-input-problems.ts';
export { draftInputSchema } from './schema/draft-input-schema.ts';
export { planSchema } from './schema/plan-schema.ts';
export { highsAnswer } from './allocation/highs-answer.ts';
export { allocationRules } from './allocation/rules.ts';
export type { Rule, RuleName } from './allocation/rules.ts';
export { openInAreas } from './document/open-in-areas.ts';
export type { OpenInArea } from './document/open-in-areas.ts';
export { planAllocations, planBudget, planCalendar, resultsMatrix } from './document/plan-tables.ts';
export type { AllocationRow, BudgetRow, CalendarRow, ResultsRow } from './document/plan-tables.ts';
export type {
  AllocationSettings,
  CityOffer,
  DraftArea,
  DraftCity,
  DraftInput,
  Lock,
  OfferAssignment,
  Participation,
} from './draft/draft-input.ts';
export { commentCounts } from './consultation/comment-counts.ts';
export type { CommentCount } from './consultation/comment-counts.ts';
export { commentOutcomes, commentVisibilities } from './consultation/plan-comment.ts';
export type { CommentOutcome, CommentStanding, CommentVisibility } from './consultation/plan-comment.ts';
export { planTasks } from './consent/plan-tasks.ts';
export type { PlanTask } from './consent/plan-tasks.ts';
export { withConsents } from './consent/with-consents.ts';
export type { Consent } from './consent/with-consents.ts';
export { draftPlan } from './draft/draft-plan.ts';
export type { DraftOptions } from './draft/draft-plan.ts';
export { teamReasons } from './draft/team-reasons.ts';
export type { TeamReason } from './draft/team-reasons.ts';
export { applyEdits } from './edit/apply-edits.ts';
export { comparePlans } from './edit/compare-plans.ts';
export type { ChangedLine } from './edit/compare-plans.ts';
export type { EditContext } from './edit/edit-context.ts';
export { heldByHand, textsFor } from './edit/held-by-hand.ts';
export type { HeldByHand, HeldText } from './edit/held-by-hand.ts';
export type { FieldValue, PlanEdit } from './edit/plan-edit.ts';
export { activityIn, fieldKind, fieldValue } from './edit/plan-fields.ts';
export type { FieldKind } from './edit/plan-fields.ts';
export { editableTexts } from './edit/plan-text.ts';
export type { EditableText } from './edit/plan-text.ts';
export { mergeWords } from './edit/merge-words.ts';
export { newBreaches, planBreaches } from './edit/plan-breaches.ts';
export { linesApart } from './edit/follow-sections.ts';
export type { ApartLine } from './edit/follow-sections.ts';
export { joinedWords } from './edit/joined-words.ts';
export type { JoinedWords } from './edit/joined-words.ts';
export { rebaseEdits } from './edit/rebase-edits.ts';
export type { EditConflict, RebasedEdits } from './edit/rebase-edits.ts';
export { wordChanges, wordDiff, wordsOf } from './edit/word-diff.ts';
export type { DiffPart } from './edit/word-diff.ts';
export { markedText, normalText } from './markup/marked-text.ts';
export { paragraphParts } from './markup/paragraph-parts.ts';
export { textBlocks } from './markup/text-blocks.ts';
export type { TextBlock, TextSpan } from './markup/text-blocks.ts';
export { unmarkedText } from './markup/unmarked-text.ts';
export { joinedSentences, paragraphText } from './paragraph.ts';
export { planEffect } from './effect/plan-effect.ts';
export type { EffectTask, EffectTime, EffectYear, PlanEffect } from './effect/plan-effect.ts';
export { resolveAllocation } from './effect/resolve-allocation.ts';
export type { AllocationMove, ResolvedAllocation } from './effect/resolve-allocation.ts';
export { planHash } from './plan-hash.ts';
export { planLines } from './plan-lines.ts';
export type { PlanLine } from './plan-lines.ts';
export { activityTypeNames, allocationAims, deliveryModes, publicAims } from './plan.ts';
export type {
  ActivityType,
  Allocation,
  AllocationAim,
  Alternative,
  DeliveryMode,
  GlossaryEntry,
  Indicator,
  Paragraph,
  Plan,
  PlanActivity,
  PlanArea,
  PlanEvidence,
  PlanOutput,
  PublicAim,
  Quarter,
  Reason,
  Resources,
  Risk,
  Section,
  Sentence,
  UnusedOffer,
  YearCash,
} from './plan.ts';
export { quarterEnd, quartersBetween, quarterStart } from './quarters.ts';
export { fillText } from './texts/fill-text.ts';
export { planTexts } from './texts/plan-texts.ts';
export { reasonText } from './texts/reason-text.ts';
export { applyRevision, revisionEdits } from './revision/apply-revision.ts';
export type { GivenChange, GivenRevision } from './revision/apply-revision.ts';
export { activityChanges, revisionDeciders } from './revision/plan-revision.ts';
export type {
  ActivityChange,
  ActivityStatus,
  PlanRevision,
  RevisedActivity,
  RevisedFields,
  RevisionDecider,
} from './revision/plan-revision.ts';
export { whyChain } from './why-chain.ts';
export type { WhyStep } from './why-chain.ts';
