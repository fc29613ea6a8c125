import type { LocalText } from '#members';
import type { DeliveryMode, Quarter } from '../plan.ts';

/** Who can decide that an adopted plan is revised. */
export const revisionDeciders = ['team', 'committee', 'city', 'poll'] as const;

export type RevisionDecider = (typeof revisionDeciders)[number];

/** What can become of an activity after the adoption. */
export const activityChanges = ['held', 'moved', 'cancelled', 'mode'] as const;

export type ActivityChange = (typeof activityChanges)[number];

/** The fields of an activity that a revision can touch. */
export interface RevisedFields {
  readonly start: Quarter;
  readonly end: Quarter;
  readonly mode: DeliveryMode;
  readonly cost: number;
  readonly inKindDays: number;
}

/** What a revision says of one activity, with the fields before and after it. */
export interface RevisedActivity {
  readonly activity: string;
  readonly change: ActivityChange;
  /** The day on which it was held, `2020-06-03`; null for other changes. */
  readonly on: string | null;
  /** What came of it, or why. */
  readonly text: LocalText;
  readonly before: RevisedFields;
  readonly after: RevisedFields;
}

/** One revision of an adopted plan: who decided it, why, and what it changed. */
export interface PlanRevision {
  /** `V1`. */
  readonly id: string;
  /** Hash of the version that it revises. */
  readonly of: string;
  /** The day of the decision, `2020-05-11`. */
  readonly decidedOn: string;
  readonly decidedBy: RevisionDecider;
  /** Id of the city, name of the committee, what the poll is called; null for the team. */
  readonly who: string | null;
  readonly reason: LocalText;
  readonly changes: readonly RevisedActivity[];
}

/** What became of an activity; left out while it stands as it was adopted. */
export interface ActivityStatus {
  readonly state: ActivityChange;
  /** Id of the revision that says so last. */
  readonly revision: string;
  readonly on: string | null;
  readonly text: LocalText;
}
