import type { Language } from '#members';
import type { ProblemDetail } from '#problem';
import { questionnaireProblems } from '../document/questionnaire-problems.ts';

/**
 * What is wrong with a questionnaire that is being written: all that would be wrong with a finished one, but for texts
 * that are still missing in other languages than its own.
 */
export function draftProblems(value: unknown, source: Language): readonly ProblemDetail[] {
  return questionnaireProblems(filled(value, source));
}

/** The document with the source's words in place of what is missing. */
function filled(value: unknown, source: Language): unknown {
  if (Array.isArray(value)) return value.map((inner) => filled(inner, source));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const words = record[source];
  const isText = ['en', 'fr', 'es', 'ar'].every((language) => typeof record[language] === 'string');
  return Object.fromEntries(
    Object.entries(record).map(([key, inner]) => [
      key,
      isText && typeof inner === 'string' && inner.trim() === '' ? words : filled(inner, source),
    ]),
  );
}

/** Texts that are missing or outdated in a language: what publishing waits for. */
export const isGap = (state: string | undefined): boolean => state === 'missing' || state === 'outdated';
