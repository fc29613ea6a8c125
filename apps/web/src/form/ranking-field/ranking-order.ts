import type { RankingAnswer } from '#survey';

/** The ranked areas, most important first; tied areas follow one another. */
export function rankedAreas(answer: RankingAnswer | undefined): readonly string[] {
  return answer?.ranked.flat() ?? [];
}

/** The areas left to choose from, in the order that was drawn for this city. */
export function unrankedAreas(
  answer: RankingAnswer | undefined,
  drawn: readonly string[],
): readonly string[] {
  const ranked = new Set(rankedAreas(answer));
  return drawn.filter((area) => !ranked.has(area));
}

/**
 * The answer with the area at a position (0 = first): new, moved, or pushed to the end where the position is too
 * high. Unchanged when the list is full and the area is not in it.
 */
export function placed(
  answer: RankingAnswer | undefined,
  area: string,
  position: number,
  limit: number,
): RankingAnswer {
  const before = rankedAreas(answer);
  const noOpinion = answer?.noOpinion ?? [];
  if (!before.includes(area) && before.length >= limit) return orderOf(before, noOpinion);
  const others = before.filter((other) => other !== area);
  const at = Math.max(0, Math.min(position, others.length));
  return orderOf(
    [...others.slice(0, at), area, ...others.slice(at)],
    noOpinion.filter((other) => other !== area),
  );
}

/** The answer without the area; null when nothing is left to say. */
export function withoutArea(answer: RankingAnswer, area: string): RankingAnswer | null {
  return orNull(
    orderOf(
      rankedAreas(answer).filter((other) => other !== area),
      answer.noOpinion,
    ),
  );
}

/** The answer with an opinion on the area withheld or not; null when nothing is left to say. */
export function withOpinion(
  answer: RankingAnswer | undefined,
  area: string,
  hasOpinion: boolean,
): RankingAnswer | null {
  const others = (answer?.noOpinion ?? []).filter((other) => other !== area);
  return orNull(orderOf(rankedAreas(answer), hasOpinion ? others : [...others, area]));
}

function orderOf(areas: readonly string[], noOpinion: readonly string[]): RankingAnswer {
  return { ranked: areas.map((area) => [area]), noOpinion };
}

function orNull(answer: RankingAnswer): RankingAnswer | null {
  return answer.ranked.length === 0 && answer.noOpinion.length === 0 ? null : answer;
}
