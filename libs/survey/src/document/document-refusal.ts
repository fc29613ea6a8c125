import type { ProblemDetail, ProblemParams } from '#problem';

/** Every code with which a questionnaire can be refused; each has a text in every interface language. */
export const questionnaireProblemCodes = [
  'document-missing-key',
  'document-not-allowed',
  'document-out-of-range',
  'document-too-long',
  'document-too-short',
  'document-unknown-key',
  'document-wrong-form',
  'document-wrong-type',
  'duplicate-id',
  'limit-above-areas',
  'more-problems',
  'no-day',
  'number-too-precise',
  'option-id-reserved',
  'personal-in-the-open',
  'range-empty',
  'rule-circular',
  'rule-forward',
  'rule-too-deep',
  'rule-too-long',
  'rule-unknown-area',
  'rule-unknown-option',
  'rule-unknown-question',
  'rule-wrong-question',
] as const;

export type QuestionnaireProblemCode = (typeof questionnaireProblemCodes)[number];

/** One refusal at a place in a questionnaire. */
export function documentRefusal(
  path: string,
  code: QuestionnaireProblemCode,
  params?: ProblemParams,
): ProblemDetail {
  return params === undefined ? { path, code } : { path, code, params };
}
