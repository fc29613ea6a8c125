import type { ProblemDetail, ProblemParams } from '#problem';
import type { AnswerProblemCode } from './answer-problem-codes.ts';

/** One refusal at a place in the answers. */
export function refusal(path: string, code: AnswerProblemCode, params?: ProblemParams): ProblemDetail {
  return params === undefined ? { path, code } : { path, code, params };
}
