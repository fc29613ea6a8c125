/** What can differ between two versions of a questionnaire, and what that does to answers that were given before. */
export const questionnaireChangeKinds = {
  /** Nothing: only words, their order on the page or their tags differ. */
  wording: 'compatible',
  moved: 'compatible',
  tags: 'compatible',
  'question-added': 'compatible',
  'made-optional': 'compatible',
  'limit-raised': 'compatible',
  'option-added': 'compatible',
  'rule-removed': 'compatible',
  /** Answers that were complete are so no longer. */
  'core-question-added': 'incompatible',
  'made-core': 'incompatible',
  /** Answers are lost or refused. */
  'question-removed': 'incompatible',
  'type-changed': 'incompatible',
  'limit-lowered': 'incompatible',
  'option-removed': 'incompatible',
  'area-removed': 'incompatible',
  /** Answers are hidden. */
  'rule-changed': 'incompatible',
  /** Answers stay as they are and no longer mean what the city said. */
  'area-added': 'incompatible',
  'meaning-changed': 'incompatible',
  /** What is shared with others changes. */
  'personal-changed': 'incompatible',
} as const satisfies Readonly<Record<string, 'compatible' | 'incompatible'>>;

export type QuestionnaireChangeKind = keyof typeof questionnaireChangeKinds;

/** One difference between two versions. */
export interface QuestionnaireChange {
  readonly kind: QuestionnaireChangeKind;
  readonly compatible: boolean;
  /** Null for the document itself, its sections and its catalogue. */
  readonly question: string | null;
  /** What of it: `title`, `maxWords`, the id of an option or of an area. */
  readonly part: string;
}

/** A change of this kind. */
export function changeOf(
  kind: QuestionnaireChangeKind,
  question: string | null,
  part: string,
): QuestionnaireChange {
  return { kind, compatible: questionnaireChangeKinds[kind] === 'compatible', question, part };
}
