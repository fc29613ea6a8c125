import { lot } from '../methods/lot.ts';
import { byCodeUnits } from '../profile/canonical-line.ts';
import type { Cut } from '../report.ts';

/** Tie groups of area ids with every tie broken by lot, see {@link lot}: smaller lots first. */
export function groupsByLot(
  order: readonly (readonly string[])[],
  hash: string,
): readonly (readonly string[])[] {
  return order.map((group) => group.toSorted((a, b) => byCodeUnits(lot(hash, a), lot(hash, b))));
}

/**
 * The areas that fill the places, read from tie groups that are sorted by lot. A group that crosses the line
 * is cut there; everything else is decided by the order.
 */
export function officialCut(groups: readonly (readonly string[])[], places: number): Cut {
  let before = 0;
  const across = groups.find((group) => {
    const crosses = before < places && before + group.length > places;
    before += group.length;
    return crosses;
  });
  return { places, areas: groups.flat().slice(0, places), tied: across ?? [] };
}
