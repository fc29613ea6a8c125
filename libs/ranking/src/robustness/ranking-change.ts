import { scoreRanks } from './score-ranks.ts';

/** What a variant of the ranking changes. */
export interface RankingChange {
  /** Area id → rank in the variant; tied areas share the best of their ranks. */
  readonly ranks: Readonly<Record<string, number>>;
  /** Areas that come among the places, and that leave them, in canonical order. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** Largest number of ranks that an area moves. */
  readonly largestShift: number;
}

/** Compares the scores of a variant with the official ones. Cost O(m²). */
export function rankingChange(
  ids: readonly string[],
  official: ArrayLike<number>,
  variant: ArrayLike<number>,
  places: number,
): RankingChange {
  const before = scoreRanks(official);
  const after = scoreRanks(variant);
  return {
    ranks: Object.fromEntries(ids.map((id, i) => [id, after[i]!])),
    entered: ids.filter((_, i) => before[i]! > places && after[i]! <= places),
    left: ids.filter((_, i) => before[i]! <= places && after[i]! > places),
    largestShift: Math.max(0, ...ids.map((_, i) => Math.abs(after[i]! - before[i]!))),
  };
}
