import type { ProblemDetail } from '#problem';
import { refusal } from './refusal.ts';

/** Refuses a text with more than `limit` code points, or with what PostgreSQL cannot store. */
export function storageProblems(text: string, limit: number, path: string): readonly ProblemDetail[] {
  // A code point takes two units at most: what is longer than that is not even counted.
  const count = text.length > 2 * limit ? text.length : [...text].length;
  if (count > limit) return [refusal(path, 'text-too-long', { limit, count })];
  // Neither NUL nor half a surrogate pair survives the way through UTF-8 and PostgreSQL.
  return text.includes('\0') || /\p{Surrogate}/u.test(text) ? [refusal(path, 'unstorable-text')] : [];
}
