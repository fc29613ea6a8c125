import type { ProblemDetail } from '#problem';
import { inLineOrder } from './in-line-order.ts';

/** The first problems in the order of their lines, and after them how many more there are. */
export function firstProblems(problems: readonly ProblemDetail[], limit: number): readonly ProblemDetail[] {
  const ordered = inLineOrder(problems);
  if (ordered.length <= limit) return ordered;
  const further = { path: 'file', code: 'more-problems', params: { count: ordered.length - limit } };
  return [...ordered.slice(0, limit), further];
}
