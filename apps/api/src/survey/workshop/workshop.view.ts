import type { Language } from '#members';
import type { TranslationState } from '#survey';

/** One thing to know about a place of a file or of a document. */
export class PlaceNoteView {
  path: string;
  code: string;
  /** In the reader's language. */
  detail: string;
}

export class DraftSummaryView {
  id: string;
  /** Id of the questionnaire that it becomes a version of. */
  questionnaire: string;
  /** In the language that it is written in. */
  title: string;
  source: Language;
  questions: number;
  /** Translations that are missing or outdated. */
  gaps: number;
  changedAt: string;
  /** As the pages name that person; null where it is not known. */
  changedBy: string | null;
  /** The version that it has become; null while it is written. */
  publishedVersion: number | null;
}

export class PublishedVersionView {
  questionnaire: string;
  version: number;
  /** In English. */
  title: string;
  questions: number;
}

export class WorkshopView {
  drafts: DraftSummaryView[];
  published: PublishedVersionView[];
}

export class TranslationView {
  /** `questions.means.title` */
  key: string;
  /** Language → missing, outdated, draft or reviewed. */
  states: Partial<Record<Language, TranslationState>>;
}

export class DraftPublishedView {
  version: number;
  at: string;
  by: string | null;
  gapsReason: string | null;
}

export class DraftView {
  id: string;
  revision: number;
  source: Language;
  /** The questionnaire as JSON text. */
  document: string;
  translations: TranslationView[];
  /** What the file had that could not be carried over. */
  notes: PlaceNoteView[];
  fileName: string | null;
  published: DraftPublishedView | null;
}
