import type { Language } from '#members';
import type { PlanEdit } from '#plan';

/** What became of an amendment. */
export const amendmentStates = ['submitted', 'withdrawn', 'adopted', 'rejected', 'fallen'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

/** A typed change of the plan that is put to the session. */
export interface Amendment {
  readonly id: string;
  /** A1, A2, A3 … in the order in which they came in. */
  readonly number: number;
  /** SHA-256 of the version of the plan whose text it amends. */
  readonly base: string;
  /** What it changes; of an amendment to an amendment: on the text as that one would make it. */
  readonly edits: readonly PlanEdit[];
  /** The amendment that it amends; null: the plan. */
  readonly to: string | null;
  /** Cities that support it, the mover first. */
  readonly cities: readonly string[];
  readonly reason: string;
  /** The language in which it was written; elsewhere it is untranslated until somebody translates it. */
  readonly language: Language;
  /** It falls if one of these is adopted. */
  readonly fallsIf: readonly string[];
  /** Amendments of the same name are alternatives: at most one of them is adopted. */
  readonly alternatives: string | null;
  /** The amendments that it took the place of, as a compromise. */
  readonly replaces: readonly string[];
  readonly state: AmendmentState;
}
