import type { ProblemDetail } from '#problem';
import { refusal } from './refusal.ts';
import { storageProblems } from './storage-problems.ts';

/** What is wrong with a text of one line; its length counts in characters (Unicode code points). */
export function lineProblems(value: unknown, maxCharacters: number, path: string): readonly ProblemDetail[] {
  if (typeof value !== 'string') return [refusal(path, 'wrong-type', { expected: 'text' })];
  const problems = storageProblems(value, maxCharacters, path);
  if (problems.length > 0) return problems;
  // Control characters and the separators of lines and paragraphs: none of them has a place in a line.
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return [refusal(path, 'one-line-only')];
  // Embeddings, overrides and isolates turn round what stands beside a name, also on the receipt; joiners and marks stay.
  return /[\u202A-\u202E\u2066-\u2069]/u.test(value) ? [refusal(path, 'hidden-characters')] : [];
}
