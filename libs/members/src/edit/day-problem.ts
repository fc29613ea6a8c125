import type { ProblemDetail } from '#problem';
import { isIsoDate } from '../roll/is-iso-date.ts';

/** Every code that `dayProblem` can return. */
export const dayProblemCodes = ['not-a-date', 'day-out-of-range'] as const;

/** The network was founded in October 2013; a little room before it, and none for a year typed wrongly. */
const first = '2010-01-01';
const last = '2099-12-31';

/** What makes a text no day in the life of the network, at the path; null when it is one. */
export function dayProblem(path: string, day: string): ProblemDetail | null {
  if (!isIsoDate(day)) return { path, code: 'not-a-date' };
  if (day < first || day > last) return { path, code: 'day-out-of-range', params: { first, last } };
  return null;
}
