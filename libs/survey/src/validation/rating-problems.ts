import type { ProblemDetail } from '#problem';
import type { RatingQuestion } from '../questionnaire.ts';
import { refusal } from './refusal.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';

/** The ends of every rating scale. */
export const lowestRating = 1;
export const highestRating = 5;

/** What is wrong with an answer to a rating question: scale → area → whole number from 1 to 5, each part optional. */
export function ratingProblems(
  question: RatingQuestion,
  areas: ReadonlySet<string>,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!isRecord(value)) return [refusal(path, 'wrong-type', { expected: 'ratings' })];
  return Object.keys(value).flatMap((scale) => {
    const at = jsonPointer(path, scale);
    if (!question.scales.some((known) => known.id === scale)) return [refusal(at, 'unknown-scale')];
    const ratings = value[scale];
    if (!isRecord(ratings)) return [refusal(at, 'wrong-type', { expected: 'ratings' })];
    return Object.keys(ratings).flatMap((area) =>
      areas.has(area)
        ? oneRating(ratings[area], jsonPointer(at, area))
        : [refusal(jsonPointer(at, area), 'unknown-area')],
    );
  });
}

function oneRating(rating: unknown, path: string): readonly ProblemDetail[] {
  if (typeof rating !== 'number') return [refusal(path, 'wrong-type', { expected: 'number' })];
  return Number.isInteger(rating) && rating >= lowestRating && rating <= highestRating
    ? []
    : [refusal(path, 'rating-out-of-range', { lowest: lowestRating, highest: highestRating })];
}
