import type { QuestionnaireChange, QuestionnaireChangeKind, QuestionMigration } from '#survey';
import { QuestionnaireRefView } from './survey.view.ts';

export class QuestionnaireChangeView implements QuestionnaireChange {
  kind: QuestionnaireChangeKind;
  compatible: boolean;
  /** Null for the document itself, its sections and its areas. */
  question: string | null;
  part: string;
}

/** What becomes of the answers to one question, in numbers of cities. */
export class QuestionMigrationView implements QuestionMigration {
  question: string;
  kept: number;
  doubtful: number;
  refused: number;
  dropped: number;
  missing: number;
}

/** What another version does to the answers that there are. */
export class QuestionnairePreviewView {
  /** True: the round asks it from now on; false: nothing was changed. */
  applied: boolean;
  /** Whether the round can take it: a planned round takes any, an open one only what every answer can follow. */
  possible: boolean;
  from: QuestionnaireRefView;
  to: QuestionnaireRefView;
  compatible: boolean;
  changes: QuestionnaireChangeView[];
  /** Cities that have begun, and those to whom nothing happens. */
  cities: number;
  untouched: number;
  questions: QuestionMigrationView[];
}

export class QuestionnaireReplacementView {
  from: QuestionnaireRefView;
  to: QuestionnaireRefView;
  reason: string;
  at: string;
  /** As the pages name that person; null where it is not known any more. */
  by: string | null;
}

export class QuestionnaireReplacementsView {
  replacements: QuestionnaireReplacementView[];
}
