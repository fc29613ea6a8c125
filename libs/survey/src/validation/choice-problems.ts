import type { ProblemDetail } from '#problem';
import type { ChoiceQuestion } from '../questionnaire.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { keyProblems } from './key-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { refusal } from './refusal.ts';

/** What is wrong with the chosen option ids and with a choice of the city's own; its words may still be to come. */
export function choiceProblems(
  question: ChoiceQuestion,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!Array.isArray(value)) return [refusal(path, 'wrong-type', { expected: 'list' })];
  if (!question.multiple && value.length > 1) return [refusal(path, 'one-option-only')];
  // More choices than options can only repeat; what else they hold need not be read.
  const most = question.options.length + (question.other === undefined ? 0 : 1);
  if (value.length > most) return [refusal(path, 'duplicate-option')];
  const seen = new Set<unknown>();
  return value.flatMap((chosen: unknown, index) => {
    const at = jsonPointer(path, index);
    const own = question.other !== undefined && isRecord(chosen);
    const problems = own
      ? ownChoiceProblems(chosen, question.other.maxWords, at)
      : optionProblems(question, chosen, at);
    if (problems.length > 0) return problems;
    const id = own ? null : chosen;
    if (seen.has(id)) return [refusal(at, 'duplicate-option')];
    seen.add(id);
    return [];
  });
}

function optionProblems(
  { options }: ChoiceQuestion,
  option: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (typeof option !== 'string') return [refusal(path, 'wrong-type', { expected: 'option' })];
  return options.some((known) => known.id === option) ? [] : [refusal(path, 'unknown-option')];
}

function ownChoiceProblems(
  own: Readonly<Record<string, unknown>>,
  maxWords: number,
  path: string,
): readonly ProblemDetail[] {
  const wrongKeys = keyProblems(own, ['other'], path);
  return wrongKeys.length > 0 ? wrongKeys : proseProblems(own['other'], maxWords, jsonPointer(path, 'other'));
}

/** A choice of the city's own that says nothing yet. */
export function choiceGaps(value: readonly unknown[], path: string): readonly ProblemDetail[] {
  return value.flatMap((chosen, index) =>
    isRecord(chosen) && String(chosen['other']).trim() === ''
      ? [refusal(jsonPointer(path, index, 'other'), 'other-without-text')]
      : [],
  );
}
