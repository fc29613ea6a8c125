import type { ProblemDetail } from '#problem';
import { letterLimits, letterPlaces, neededPlaces } from './letter.ts';
import type { LetterKind, LetterText } from './letter.ts';

/** Codes with which a letter is refused. */
export const letterProblemCodes = [
  'letter-empty',
  'letter-too-long',
  'letter-brace',
  'letter-place-unknown',
  'letter-place-missing',
] as const;

/**
 * What is wrong with the text of a letter: nothing said, too much, a brace that belongs to no place, a place that this
 * letter does not have, or none where it is of no use without. Empty when it can be sent.
 */
export function letterProblems(kind: LetterKind, text: LetterText): readonly ProblemDetail[] {
  const parts = (['subject', 'body'] as const).flatMap((part) => partProblems(kind, part, text[part]));
  const missing = neededPlaces[kind].filter((place) => !text.body.includes(`{${place}}`));
  return [
    ...parts,
    ...missing.map((place) => ({ path: '/body', code: 'letter-place-missing', params: { place } })),
  ];
}

function partProblems(kind: LetterKind, part: 'subject' | 'body', text: string): readonly ProblemDetail[] {
  const path = `/${part}`;
  if (text.trim() === '') return [{ path, code: 'letter-empty' }];
  const limit = letterLimits[part];
  if (text.length > limit) return [{ path, code: 'letter-too-long', params: { limit } }];
  const known: readonly string[] = letterPlaces[kind];
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, place = '']) => place)
    .filter((place) => !known.includes(place));
  const line = part === 'subject' && /[\r\n]/.test(text);
  const loose = /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''));
  return [
    ...(loose || line ? [{ path, code: 'letter-brace' }] : []),
    ...[...new Set(unknown)].map((place) => ({ path, code: 'letter-place-unknown', params: { place } })),
  ];
}
