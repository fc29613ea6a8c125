import type { DraftCity } from '../draft/draft-input.ts';
import type { Quarter } from '../plan.ts';

/** What an edit is read against besides the plan. */
export interface EditContext {
  /** Cities that can have a task. */
  readonly cities: readonly DraftCity[];
  /** Ids of activities that once stood in the plan: their numbers are not given again. */
  readonly taken?: readonly string[];
  /** Quarters in which the team wants nothing to begin. */
  readonly closed?: readonly Quarter[];
}
