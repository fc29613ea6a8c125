import type { ProblemDetail } from '#problem';

/** The first problems, and after them how many more there are. */
export function firstProblems(problems: readonly ProblemDetail[], limit: number): readonly ProblemDetail[] {
  if (problems.length <= limit) return problems;
  const further = { path: 'file', code: 'more-problems', params: { count: problems.length - limit } };
  return [...problems.slice(0, limit), further];
}
