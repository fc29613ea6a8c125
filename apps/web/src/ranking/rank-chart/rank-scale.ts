/** Places of ranks on the axis, in per cent of its width. */
export interface RankScale {
  /** Middle of a rank. */
  readonly at: (rank: number) => number;
  /** Line between the last place and the rank after it. */
  readonly placesLine: number;
  readonly ranks: readonly number[];
}

/** The axis of ranks 1 to m; mirrored where text runs from right to left, so that 1 stays at its start. */
export function rankScale(ranks: number, places: number, rtl: boolean): RankScale {
  const turn = (share: number) => (rtl ? 100 - share : share);
  return {
    at: (rank) => turn(((rank - 0.5) / ranks) * 100),
    placesLine: turn((Math.min(places, ranks) / ranks) * 100),
    ranks: Array.from({ length: ranks }, (_, index) => index + 1),
  };
}
