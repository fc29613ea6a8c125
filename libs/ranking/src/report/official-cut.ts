import { lot } from '../methods/lot.ts';
import { byCodeUnits } from '../profile/canonical-line.ts';
import type { Cut } from '../report.ts';

/**
 * The areas that fill the places under an official order of tie groups. A tie group that crosses the line is
 * cut by lot, see {@link lot}; everything else is decided by the order.
 */
export function officialCut(order: readonly (readonly string[])[], places: number, hash: string): Cut {
  const chosen: string[] = [];
  let tied: readonly string[] = [];
  for (const group of order) {
    const left = places - chosen.length;
    if (left <= 0) break;
    const byLot = group.toSorted((a, b) => byCodeUnits(lot(hash, a), lot(hash, b)));
    if (group.length > left) tied = byLot;
    const inside = new Set(byLot.slice(0, left));
    chosen.push(...group.filter((id) => inside.has(id)));
  }
  return { places, areas: chosen, tied };
}
