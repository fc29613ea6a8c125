import type { ApiProblem } from '../../api/api-problem.ts';
import type { WriteResult } from './answer-saver.ts';

/** The result of a write that the service refused or that did not reach it. */
export function refusedWrite(problem: ApiProblem): WriteResult {
  if (problem.status === 401) return { type: 'signed-out' };
  if (problem.worthRetrying || problem.status === 429) return { type: 'failed' };
  const reason = problem.errors[0]?.detail ?? problem.detail;
  // A broken rule stays broken; a round or an answer that takes nothing now may take it later.
  return { type: 'refused', reason, final: problem.status === 422 };
}
