import type { RankedArea } from '../report.ts';

/** Where a choice of areas departs from the ranking that it rests on. */
export interface Departures {
  /** The last place that needs no reason: the places of the plan. */
  readonly line: number;
  /** Chosen, although its rank lies beyond the line. */
  readonly taken: readonly string[];
  /** Not chosen, although its rank lies surely within the line. */
  readonly left: readonly string[];
  /** Chosen, and standing before a chosen area of a better rank. */
  readonly ahead: readonly string[];
  /** Places of the plan that the choice leaves empty although there are areas for them. */
  readonly unfilled: number;
  /**
   * Areas that contend for the places of the plan, when some of them are chosen and others not: the answers
   * do not tell them apart. Empty otherwise.
   */
  readonly border: readonly string[];
}

/**
 * Compares chosen areas, in the order of the plan, with a ranking; of areas exactly tied at the line either may be
 * chosen, and stand first, without a reason.
 */
export function departures(
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
  chosen: readonly string[],
): Departures {
  const has = new Set(chosen);
  const ranked = areas.filter(({ id }) => has.has(id)).length;
  const within = ({ rank }: { rank: number }) => areas.filter((other) => other.rank <= rank).length <= places;
  const contending = areas.filter(({ lower, upper }) => lower <= places && upper > places);
  const split = contending.some(({ id }) => has.has(id)) && contending.some(({ id }) => !has.has(id));
  const ranks = new Map(areas.map(({ id, rank }) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? Infinity;
  const order = [...has];
  return {
    line: places,
    taken: areas.filter((area) => area.rank > places && has.has(area.id)).map(({ id }) => id),
    left: areas.filter((area) => within(area) && !has.has(area.id)).map(({ id }) => id),
    ahead: order.filter((id, at) => order.slice(at + 1).some((later) => rankOf(later) < rankOf(id))),
    unfilled: Math.max(0, Math.min(places, areas.length) - ranked),
    border: split ? contending.map(({ id }) => id) : [],
  };
}
