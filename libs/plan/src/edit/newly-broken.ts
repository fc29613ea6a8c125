import type { ProblemDetail } from '#problem';
import type { Plan } from '../plan.ts';
import type { EditContext } from './edit-context.ts';
import { ruleProblems } from './rule-problems.ts';

/** Hard rules that a change breaks; what was broken before it is no reason to refuse a change elsewhere. */
export function newlyBroken(before: Plan, after: Plan, context: EditContext): readonly ProblemDetail[] {
  const known = new Set(ruleProblems(before, context).map(({ path, code }) => `${path} ${code}`));
  return ruleProblems(after, context).filter(({ path, code }) => !known.has(`${path} ${code}`));
}
