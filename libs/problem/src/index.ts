export { Problem } from './problem.ts';
export type { ProblemDetail, ProblemKind, ProblemParams } from './problem.ts';
