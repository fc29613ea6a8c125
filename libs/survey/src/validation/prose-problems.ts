import type { ProblemDetail } from '#problem';
import { mostWords, wordCount } from '../word-count.ts';
import { refusal } from './refusal.ts';
import { storageProblems } from './storage-problems.ts';

/** Characters for each allowed word: more is no prose, and is not even counted. */
export const charactersPerWord = 30;

/** Refuses what is no text, holds what PostgreSQL cannot store, or has more than `maxWords` words. */
export function proseProblems(value: unknown, maxWords: number, path: string): readonly ProblemDetail[] {
  if (typeof value !== 'string') return [refusal(path, 'wrong-type', { expected: 'text' })];
  const problems = storageProblems(value, maxWords * charactersPerWord, path);
  if (problems.length > 0) return problems;
  if (mostWords(value) <= maxWords) return [];
  const count = wordCount(value);
  return count > maxWords ? [refusal(path, 'too-many-words', { limit: maxWords, count })] : [];
}
