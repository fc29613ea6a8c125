import type { RankedArea } from '#ranking';

/** Where a choice of areas departs from the official order. */
export interface Departures {
  /** Chosen, although its rank lies beyond the places: each needs a reason. */
  readonly taken: readonly string[];
  /** Not chosen, although its rank lies within the places. */
  readonly left: readonly string[];
}

/** Compares chosen areas with the official places; areas tied at the line may be chosen without a reason. */
export function departures(
  areas: readonly Pick<RankedArea, 'id' | 'rank'>[],
  places: number,
  chosen: ReadonlySet<string>,
): Departures {
  const surelyIn = (area: { rank: number }) => {
    const upTo = areas.filter((other) => other.rank <= area.rank).length;
    return upTo <= places;
  };
  return {
    taken: areas.filter((area) => area.rank > places && chosen.has(area.id)).map((area) => area.id),
    left: areas.filter((area) => surelyIn(area) && !chosen.has(area.id)).map((area) => area.id),
  };
}
