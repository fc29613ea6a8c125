import type { RankingAnswer } from '#survey';

type Places = RankingAnswer['ranked'];

/** The ranked areas, most important first; tied areas follow one another. */
export function rankedAreas(answer: RankingAnswer | undefined): readonly string[] {
  return answer?.ranked.flat() ?? [];
}

/** The place of an area, from 1: tied areas have the same one, and the next counts them all. */
export function placeOf(answer: RankingAnswer | undefined, area: string): number {
  const places = answer?.ranked ?? [];
  const index = places.findIndex((place) => place.includes(area));
  return places.slice(0, Math.max(index, 0)).flat().length + 1;
}

/** Whether the area shares its place with the one above it. */
export function isLevel(answer: RankingAnswer | undefined, area: string): boolean {
  return (answer?.ranked.find((place) => place.includes(area))?.indexOf(area) ?? 0) > 0;
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
 * high. Unchanged when the list is full and the area is not in it. It has a place of its own then: areas that are tied
 * stay together, and it goes round them.
 */
export function placed(
  answer: RankingAnswer | undefined,
  area: string,
  position: number,
  limit: number,
): RankingAnswer {
  const before = rankedAreas(answer);
  const noOpinion = answer?.noOpinion ?? [];
  if (!before.includes(area) && before.length >= limit) return { ranked: answer?.ranked ?? [], noOpinion };
  const others = without(answer?.ranked ?? [], area);
  const down = before.includes(area) && position > before.indexOf(area);
  let at = 0;
  let passed = 0;
  for (const place of others) {
    // Upwards it stops before a tie that the position is in, downwards behind it.
    if (down ? passed >= position : passed + place.length > position) break;
    passed += place.length;
    at += 1;
  }
  return {
    ranked: [...others.slice(0, at), [area], ...others.slice(at)],
    noOpinion: noOpinion.filter((other) => other !== area),
  };
}

/** The answer with the area level with the one above it, or, where it is that, below it. */
export function levelled(answer: RankingAnswer, area: string): RankingAnswer {
  const { ranked, noOpinion } = answer;
  const index = ranked.findIndex((place) => place.includes(area));
  const place = ranked[index] ?? [];
  const seat = place.indexOf(area);
  const [above, below] = [ranked.slice(0, index), ranked.slice(index + 1)];
  if (seat > 0) return { ranked: [...above, place.slice(0, seat), place.slice(seat), ...below], noOpinion };
  const upper = above.at(-1);
  if (upper === undefined) return answer;
  const rest = place.slice(1);
  return {
    ranked: [...above.slice(0, -1), [...upper, area], ...(rest.length === 0 ? [] : [rest]), ...below],
    noOpinion,
  };
}

/** The answer without the area; null when nothing is left to say. */
export function withoutArea(answer: RankingAnswer, area: string): RankingAnswer | null {
  return orNull({ ranked: without(answer.ranked, area), noOpinion: answer.noOpinion });
}

/** The answer with an opinion on the area withheld or not; null when nothing is left to say. */
export function withOpinion(
  answer: RankingAnswer | undefined,
  area: string,
  hasOpinion: boolean,
): RankingAnswer | null {
  const others = (answer?.noOpinion ?? []).filter((other) => other !== area);
  return orNull({ ranked: answer?.ranked ?? [], noOpinion: hasOpinion ? others : [...others, area] });
}

function without(places: Places, area: string): Places {
  return places.map((place) => place.filter((other) => other !== area)).filter((place) => place.length > 0);
}

function orNull(answer: RankingAnswer): RankingAnswer | null {
  return answer.ranked.length === 0 && answer.noOpinion.length === 0 ? null : answer;
}
