import type { ProblemDetail } from '#problem';
import type { StatusSpan } from '../member-city.ts';
import { isIsoDate } from './is-iso-date.ts';

/** Every code that `statusProblems` can return. */
export const statusProblemCodes = ['not-a-date', 'span-empty', 'spans-overlap'] as const;

/**
 * What is wrong with one city's status over time; empty means that any day has one answer or none.
 * Paths are JSON pointers into the array; an overlap is reported at the later span. O(n log n).
 */
export function statusProblems(spans: readonly StatusSpan[]): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  for (const [index, { from, until }] of spans.entries()) {
    if (!isIsoDate(from)) problems.push({ path: `/${index}/from`, code: 'not-a-date' });
    if (until === null) continue;
    if (!isIsoDate(until)) problems.push({ path: `/${index}/until`, code: 'not-a-date' });
    else if (until <= from) problems.push({ path: `/${index}/until`, code: 'span-empty' });
  }
  return problems.length > 0 ? problems : overlaps(spans);
}

function overlaps(spans: readonly StatusSpan[]): readonly ProblemDetail[] {
  const ordered = spans
    .map((span, index) => ({ span, index }))
    .sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : a.index - b.index));
  const problems: ProblemDetail[] = [];
  // The end reached so far, not just the previous span's: an open span swallows everything after it.
  let reached: string | null = '';
  for (const { span, index } of ordered) {
    if (reached === null || span.from < reached) {
      problems.push({ path: `/${index}/from`, code: 'spans-overlap' });
    }
    if (reached !== null && (span.until === null || span.until > reached)) reached = span.until;
  }
  return problems;
}
