import type { ProblemDetail } from '#problem';
import type { SignedStatement } from '../answers.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { keyProblems } from './key-problems.ts';
import { lineProblems } from './line-problems.ts';
import { refusal } from './refusal.ts';

/** Characters of a signatory's name and of the function. */
export const signatureCharacters = 120;

/** What is wrong with a signature; its parts may still be empty. */
export function statementProblems(value: unknown, path: string): readonly ProblemDetail[] {
  if (!isRecord(value)) return [refusal(path, 'wrong-type', { expected: 'statement' })];
  const wrongKeys = keyProblems(value, ['agreed', 'name', 'title', 'date'], path);
  if (wrongKeys.length > 0) return wrongKeys;
  const { agreed, name, title, date } = value;
  return [
    ...(typeof agreed === 'boolean'
      ? []
      : [refusal(jsonPointer(path, 'agreed'), 'wrong-type', { expected: 'agreement' })]),
    ...lineProblems(name, signatureCharacters, jsonPointer(path, 'name')),
    ...lineProblems(title, signatureCharacters, jsonPointer(path, 'title')),
    ...dayProblems(date, jsonPointer(path, 'date')),
  ];
}

function dayProblems(date: unknown, path: string): readonly ProblemDetail[] {
  if (typeof date !== 'string') return [refusal(path, 'wrong-type', { expected: 'day' })];
  return date === '' || isCalendarDay(date) ? [] : [refusal(path, 'no-day')];
}

/** Whether the signature is whole: one that was begun is not left half, and none is dated after the latest day. */
export function statementGaps(
  { agreed, name, title, date }: SignedStatement,
  path: string,
  latestDay?: string,
): readonly ProblemDetail[] {
  if (latestDay !== undefined && date > latestDay)
    return [refusal(jsonPointer(path, 'date'), 'day-in-future')];
  const whole = agreed && name.trim() !== '' && title.trim() !== '' && date !== '';
  const begun = agreed || name !== '' || title !== '' || date !== '';
  return begun && !whole ? [refusal(path, 'statement-unsigned')] : [];
}
