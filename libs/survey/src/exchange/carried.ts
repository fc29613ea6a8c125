import type { Language } from '#members';
import type { ProblemDetail } from '#problem';
import type { Questionnaire } from '../questionnaire.ts';

/** Why something of a file made elsewhere is not, or not as it was, in the questionnaire that came of it. */
export const exchangeNoteCodes = [
  'note-array',
  'note-code-changed',
  'note-code-twice',
  'note-column',
  'note-comment',
  'note-display',
  'note-filter',
  'note-language',
  'note-language-as-english',
  'note-limit',
  'note-markup',
  'note-metadata',
  'note-needed-sometimes',
  'note-needed-where-asked',
  'note-no-text',
  'note-option-twice',
  'note-options',
  'note-reference',
  'note-repeat',
  'note-rule',
  'note-shortened',
  'note-type',
] as const;

export type ExchangeNoteCode = (typeof exchangeNoteCodes)[number];

/** Why nothing of a file could be read. */
export const exchangeRefusalCodes = [
  'exchange-no-questions',
  'exchange-no-survey-sheet',
  'exchange-no-limesurvey',
  'exchange-too-long',
  'exchange-unknown-format',
] as const;

export type ExchangeRefusalCode = (typeof exchangeRefusalCodes)[number];

/** What came of a questionnaire made elsewhere. */
export interface CarriedQuestionnaire {
  /** Sound but for its texts: one that the file does not have is empty. */
  readonly document: Questionnaire;
  /** The language that the file was written in. */
  readonly source: Language;
  /** What could not be carried over and why, with its place in the file (`survey, line 12`). */
  readonly notes: readonly ProblemDetail[];
}
