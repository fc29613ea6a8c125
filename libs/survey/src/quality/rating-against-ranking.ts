import type { RankingAnswer } from '../answers.ts';
import type { FlagParams, QualityRule } from './quality-flag.ts';

/** Pairs of areas that must contradict before an order counts as turned round. */
const fewestPairs = 3;
/** Steps on the scale of five by which the first area must lie below another one. */
const widestStep = 2;

/**
 * Where the ratings of importance contradict the order: `ranking-reversed` when three or more pairs of ranked areas are
 * rated differently and every one of them the other way round; otherwise `first-rated-lowest` when no ranked area is
 * rated lower than the first, and one of them at least two steps higher. Null when neither holds, or too little was
 * rated to say so. Areas that share a place are not compared. O(square of the ranked areas).
 */
export function ratingAgainstRanking(
  { ranked }: RankingAnswer,
  importance: Readonly<Record<string, number>>,
): { readonly rule: QualityRule; readonly params: FlagParams } | null {
  const rated = ranked.map((place) =>
    place.flatMap((area) => {
      const rating = Object.hasOwn(importance, area) ? importance[area] : undefined;
      return rating === undefined ? [] : [{ area, rating }];
    }),
  );
  const pairs = rated.flatMap((place, index) =>
    rated
      .slice(index + 1)
      .flat()
      .flatMap((lower) => place.map((higher) => higher.rating - lower.rating)),
  );
  const different = pairs.filter((difference) => difference !== 0);
  if (different.length >= fewestPairs && different.every((difference) => difference < 0)) {
    return { rule: 'ranking-reversed', params: { pairs: different.length } };
  }
  return firstRatedLowest(rated);
}

function firstRatedLowest(
  rated: readonly (readonly { readonly area: string; readonly rating: number }[])[],
): { readonly rule: QualityRule; readonly params: FlagParams } | null {
  const highest = rated[0]?.toSorted((a, b) => b.rating - a.rating)[0];
  const others = rated.slice(1).flat();
  const best = others.toSorted((a, b) => b.rating - a.rating)[0];
  if (highest === undefined || best === undefined) return null;
  if (others.some(({ rating }) => rating < highest.rating)) return null;
  if (best.rating - highest.rating < widestStep) return null;
  return {
    rule: 'first-rated-lowest',
    params: { first: highest.area, rating: highest.rating, other: best.area, otherRating: best.rating },
  };
}
