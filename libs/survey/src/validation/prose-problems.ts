import type { ProblemDetail } from '#problem';
import { wordCount } from '../word-count.ts';
import { refusal } from './refusal.ts';

/** Characters (UTF-16 units) for each allowed word: more is no prose, and is not even counted. */
const charactersPerWord = 30;

/** Refuses what is no text, holds what PostgreSQL cannot store, or has more than `maxWords` words. */
export function proseProblems(value: unknown, maxWords: number, path: string): readonly ProblemDetail[] {
  if (typeof value !== 'string') return [refusal(path, 'wrong-type', { expected: 'text' })];
  const limit = maxWords * charactersPerWord;
  if (value.length > limit) return [refusal(path, 'text-too-long', { limit, count: value.length })];
  // Neither NUL nor half a surrogate pair survives the way through UTF-8 and PostgreSQL.
  if (value.includes('\0') || /\p{Surrogate}/u.test(value)) return [refusal(path, 'unstorable-text')];
  const count = wordCount(value);
  return count > maxWords ? [refusal(path, 'too-many-words', { limit: maxWords, count })] : [];
}
