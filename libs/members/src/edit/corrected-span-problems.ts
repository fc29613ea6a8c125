import type { ProblemDetail } from '#problem';
import type { StatusSpan } from '../member-city.ts';
import { memberStatuses } from '../member-city.ts';
import { statusProblemCodes, statusProblems } from '../roll/status-problems.ts';
import { dayProblem, dayProblemCodes } from './day-problem.ts';
import { textProblem, textProblemCodes } from './text-problem.ts';

/** Every code that `correctedSpanProblems` can return. */
export const correctedSpanProblemCodes = [
  ...statusProblemCodes,
  ...dayProblemCodes,
  ...textProblemCodes,
  'unknown-status',
  'too-many-spans',
] as const;

const mostSpans = 50;

const same = (a: StatusSpan, b: StatusSpan): boolean =>
  a.status === b.status &&
  a.from === b.from &&
  a.until === b.until &&
  a.source === b.source &&
  a.reason === b.reason;

/**
 * What is wrong with a member's corrected status over time, each problem at a JSON pointer into the list; empty when any
 * day has one answer or none. Spans that stand as they stood are not asked for a source: old files had none.
 */
export function correctedSpanProblems(
  spans: readonly StatusSpan[],
  before: readonly StatusSpan[],
): readonly ProblemDetail[] {
  if (spans.length > mostSpans) return [{ path: '', code: 'too-many-spans', params: { limit: mostSpans } }];
  const changed = spans.flatMap((span, index) =>
    before.some((known) => same(known, span)) ? [] : ownProblems(span, index),
  );
  return changed.length > 0 ? changed : statusProblems(spans);
}

function ownProblems(span: StatusSpan, index: number): readonly ProblemDetail[] {
  const { status, from, until, source, reason } = span;
  return [
    memberStatuses.includes(status) ? null : { path: `/${index}/status`, code: 'unknown-status' },
    dayProblem(`/${index}/from`, from),
    until === null ? null : dayProblem(`/${index}/until`, until),
    textProblem(`/${index}/source`, source, { limit: 2000 }),
    textProblem(`/${index}/reason`, reason ?? '', { limit: 1000, optional: true, lines: true }),
  ].filter((problem) => problem !== null);
}
