import type { DraftCity } from '../draft/draft-input.ts';

/** What an edit is read against besides the plan. */
export interface EditContext {
  /** Cities that can have a task. */
  readonly cities: readonly DraftCity[];
  /** Ids of activities that once stood in the plan: their numbers are not given again. */
  readonly taken?: readonly string[];
}
