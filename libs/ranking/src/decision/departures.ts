import type { RankedArea } from '../report.ts';

/** Where a choice of areas departs from the ranking that it rests on. */
export interface Departures {
  /** The last place that needs no reason: the places of the plan, or fewer where fewer areas are chosen. */
  readonly line: number;
  /** Chosen, although its rank lies beyond the line. */
  readonly taken: readonly string[];
  /** Not chosen, although its rank lies surely within the line. */
  readonly left: readonly string[];
  /**
   * Areas that contend for the places of the plan, when some of them are chosen and others not: the answers
   * do not tell them apart. Empty otherwise.
   */
  readonly border: readonly string[];
}

/** Compares chosen areas with a ranking; areas exactly tied at the line may be chosen without a reason. */
export function departures(
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
  chosen: ReadonlySet<string>,
): Departures {
  const line = Math.min(places, chosen.size);
  const within = ({ rank }: { rank: number }) => areas.filter((other) => other.rank <= rank).length <= line;
  const contending = areas.filter(({ lower, upper }) => lower <= places && upper > places);
  const split = contending.some(({ id }) => chosen.has(id)) && contending.some(({ id }) => !chosen.has(id));
  return {
    line,
    taken: areas.filter((area) => area.rank > line && chosen.has(area.id)).map(({ id }) => id),
    left: areas.filter((area) => within(area) && !chosen.has(area.id)).map(({ id }) => id),
    border: split ? contending.map(({ id }) => id) : [],
  };
}
