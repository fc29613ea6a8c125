import type { ProblemDetail } from '#problem';
import { isCalendarDay } from '../calendar-day.ts';
import type { DateQuestion } from '../questionnaire.ts';
import { refusal } from './refusal.ts';

/** What is wrong with a calendar day. */
export function dateProblems(
  { earliest, latest }: DateQuestion,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (typeof value !== 'string') return [refusal(path, 'wrong-type', { expected: 'day' })];
  if (!isCalendarDay(value)) return [refusal(path, 'no-day')];
  if (earliest !== null && value < earliest) return [refusal(path, 'day-too-early', { earliest })];
  return latest !== null && value > latest ? [refusal(path, 'day-too-late', { latest })] : [];
}
