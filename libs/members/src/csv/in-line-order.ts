import type { ProblemDetail } from '#problem';

/** The problems as one meets them going down the file: what is wrong with all of it first, then line by line. */
export function inLineOrder(problems: readonly ProblemDetail[]): readonly ProblemDetail[] {
  return problems.toSorted((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ path, code }: ProblemDetail): number {
  if (code === 'more-problems') return Infinity;
  return Number(/^line (\d+)/.exec(path)?.[1] ?? 0);
}
