export { failureText } from './failure-text.ts';
export { Problem } from './problem.ts';
export type { ProblemDetail, ProblemKind, ProblemParams } from './problem.ts';
export { problemText, problemTexts } from './problem-text.ts';
export type { ProblemTextCode, ProblemTexts } from './problem-texts.ts';
export { StartError } from './start-error.ts';
