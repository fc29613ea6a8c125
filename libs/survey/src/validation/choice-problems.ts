import type { ProblemDetail } from '#problem';
import type { ChoiceQuestion } from '../questionnaire.ts';
import { refusal } from './refusal.ts';
import { jsonPointer } from './json-pointer.ts';

/** What is wrong with the chosen option ids. */
export function choiceProblems(
  question: ChoiceQuestion,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!Array.isArray(value)) return [refusal(path, 'wrong-type', { expected: 'list' })];
  if (!question.multiple && value.length > 1) return [refusal(path, 'one-option-only')];
  // More choices than options can only repeat; what else they hold need not be read.
  if (value.length > question.options.length) return [refusal(path, 'duplicate-option')];
  const seen = new Set<unknown>();
  return value.flatMap((option: unknown, index) => {
    const at = jsonPointer(path, index);
    if (typeof option !== 'string') return [refusal(at, 'wrong-type', { expected: 'option' })];
    if (!question.options.some((known) => known.id === option)) return [refusal(at, 'unknown-option')];
    if (seen.has(option)) return [refusal(at, 'duplicate-option')];
    seen.add(option);
    return [];
  });
}
