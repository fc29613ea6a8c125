import type { RatingAnswer } from '#survey';

/** The answer with one rating set; null takes it back, and an answer without any rating is null. */
export function rated(
  answer: RatingAnswer | undefined,
  scale: string,
  area: string,
  rating: number | null,
): RatingAnswer | null {
  const { [area]: _before, ...others } = answer?.[scale] ?? {};
  const ratings = rating === null ? others : { ...others, [area]: rating };
  const next = { ...answer, [scale]: ratings };
  const told = Object.entries(next).filter(([, byArea]) => Object.keys(byArea).length > 0);
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** How many of the areas are rated on a scale. */
export function ratedOn(answer: RatingAnswer | undefined, scale: string, areas: readonly string[]): number {
  return areas.filter((area) => answer?.[scale]?.[area] !== undefined).length;
}
