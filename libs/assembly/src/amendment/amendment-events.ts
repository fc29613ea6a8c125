import type { Language } from '#members';
import type { PlanEdit } from '#plan';

/** Why an amendment falls without being voted on. */
export const fallCauses = [
  /** It said that it falls if that one is adopted. */
  'stated',
  /** They are alternatives. */
  'alternative',
  /** The adopted one is a compromise that took its place. */
  'replaced',
  /** What was adopted leaves nothing of it. */
  'excluded',
  /** What it wanted to amend is decided, or gone. */
  'parent',
] as const;
export type FallCause = (typeof fallCauses)[number];

/** A text of an amendment in another language than that in which it was written. */
export interface TranslatedText {
  /** Id of the line, as in the edit. */
  readonly id: string;
  readonly text: string;
}

/** What happens to amendments, as the ledger tells it. Seats by their ids, the mover first. */
export type AmendmentEvent =
  | {
      readonly type: 'amendment-submitted';
      readonly amendment: string;
      readonly number: number;
      /** The seat that moves it. */
      readonly seat: string;
      readonly supporters: readonly string[];
      readonly base: string;
      readonly to: string | null;
      readonly edits: readonly PlanEdit[];
      readonly reason: string;
      readonly language: Language;
      readonly fallsIf: readonly string[];
      readonly alternatives: string | null;
      readonly replaces: readonly string[];
    }
  | { readonly type: 'amendment-supported'; readonly amendment: string; readonly seat: string }
  | {
      readonly type: 'amendment-withdrawn';
      readonly amendment: string;
      readonly mover: string;
      readonly reason: string;
    }
  | {
      readonly type: 'amendment-translated';
      readonly amendment: string;
      readonly language: Language;
      readonly reason: string | null;
      readonly texts: readonly TranslatedText[];
    }
  /** What it hangs on, said anew. */
  | {
      readonly type: 'amendment-tied';
      readonly amendment: string;
      readonly fallsIf: readonly string[];
      readonly alternatives: string | null;
    }
  /** The order of voting that the chair confirmed, for those that had none yet. */
  | { readonly type: 'amendments-ordered'; readonly order: readonly string[] }
  /** It is put to the session as an item of the agenda. */
  | { readonly type: 'amendment-put'; readonly amendment: string; readonly item: string }
  /** The chair lets it be decided although it is not there in these languages. */
  | {
      readonly type: 'amendment-untranslated';
      readonly amendment: string;
      readonly languages: readonly Language[];
    }
  | {
      readonly type: 'amendment-decided';
      readonly amendment: string;
      readonly fate: 'adopted' | 'rejected';
      readonly by: { readonly call: string } | { readonly poll: string };
    }
  | {
      readonly type: 'amendment-fell';
      readonly amendment: string;
      readonly with: string;
      readonly cause: FallCause;
    }
  /** What decided it does not stand any more: it is open again. */
  | { readonly type: 'amendment-restored'; readonly amendment: string }
  /** The adopted amendments, in the order of their numbers, make the plan that was put into another one. */
  | {
      readonly type: 'plan-amended';
      readonly base: string;
      readonly planHash: string;
      readonly amendments: readonly string[];
    };
