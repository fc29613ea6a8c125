import { problemText } from './problem-text.ts';
import { Problem } from './problem.ts';
import { StartError } from './start-error.ts';

/** What whoever started a process reads about why it ended: a sentence where there is one, else the whole error. */
export function failureText(error: unknown): string {
  if (error instanceof StartError) return error.message;
  if (error instanceof Problem) return problemText(error.code, error.params, 'en');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
