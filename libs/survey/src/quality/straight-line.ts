import type { RatingAnswer } from '../answers.ts';
import type { FlagParams } from './quality-flag.ts';

/** Fewer areas than this can well deserve the same rating. */
export const straightLineAreas = 6;

/**
 * The scales on which a city gave six or more areas one and the same rating, and no area another: whoever weighs them
 * against each other rarely finds all alike. O(number of ratings).
 */
export function straightLines(rating: RatingAnswer): readonly FlagParams[] {
  return Object.entries(rating).flatMap(([scale, ratings]) => {
    const given = Object.values(ratings);
    const [first] = given;
    if (first === undefined || given.length < straightLineAreas) return [];
    return given.every((one) => one === first) ? [{ scale, rating: first, areas: given.length }] : [];
  });
}
