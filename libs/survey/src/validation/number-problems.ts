import type { ProblemDetail } from '#problem';
import { decimalPlaces } from '../decimal-places.ts';
import type { NumberQuestion } from '../questionnaire.ts';
import { refusal } from './refusal.ts';

/** What is wrong with a number. Text is no number; nor are NaN, the infinities and −0, which JSON cannot carry or tell apart. */
export function numberProblems(
  { min, max, decimals }: NumberQuestion,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (typeof value === 'string') return [refusal(path, 'no-number')];
  if (typeof value !== 'number') return [refusal(path, 'wrong-type', { expected: 'number' })];
  if (!Number.isFinite(value) || Object.is(value, -0)) return [refusal(path, 'no-number')];
  if (value < min || value > max) return [refusal(path, 'number-out-of-range', { min, max })];
  return decimalPlaces(value) > decimals ? [refusal(path, 'too-many-decimals', { decimals })] : [];
}
