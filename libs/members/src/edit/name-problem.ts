import type { ProblemDetail } from '#problem';
import { citySlug } from '../city-slug.ts';
import { textProblem } from './text-problem.ts';

/** What makes a text unfit to be the name of a member, at the path: it needs a form in Latin letters; null when it is fit. */
export function nameProblem(path: string, name: string): ProblemDetail | null {
  const problem = textProblem(path, name, { limit: 120 });
  if (problem !== null) return problem;
  const readable = /\p{Script=Latin}/u.test(name) && citySlug(name) !== '';
  return readable ? null : { path, code: 'name-without-latin-letters' };
}
