import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

/**
 * Fills `above` (m) with the number of areas that preference c ranks strictly above each area; −1 for areas
 * below or without opinion. Cost O(m²).
 */
export function strictlyAbove(
  { m, places }: Pick<FrozenProfile, 'm' | 'places'>,
  c: number,
  above: Int16Array,
): void {
  for (let i = 0; i < m; i++) {
    const place = places[c * m + i]!;
    if (place === NO_OPINION || place === BELOW) {
      above[i] = -1;
      continue;
    }
    let count = 0;
    for (let j = 0; j < m; j++) {
      const other = places[c * m + j]!;
      if (other !== NO_OPINION && other < place) count += 1;
    }
    above[i] = count;
  }
}
