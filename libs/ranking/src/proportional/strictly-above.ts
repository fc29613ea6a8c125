import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

const counts = new Uint8Array(256);

/**
 * Fills `above` (m) with the number of areas that preference c ranks strictly above each area; −1 for areas
 * below or without opinion. Cost O(m).
 */
export function strictlyAbove(
  { m, places }: Pick<FrozenProfile, 'm' | 'places'>,
  c: number,
  above: Int16Array,
): void {
  const row = c * m;
  let last = 0;
  for (let i = 0; i < m; i++) {
    const place = places[row + i]!;
    if (place === NO_OPINION || place === BELOW) continue;
    counts[place]!++;
    if (place > last) last = place;
  }
  let sum = 0;
  for (let place = 1; place <= last; place++) {
    const here = counts[place]!;
    counts[place] = sum;
    sum += here;
  }
  for (let i = 0; i < m; i++) {
    const place = places[row + i]!;
    above[i] = place === NO_OPINION || place === BELOW ? -1 : counts[place]!;
  }
  counts.fill(0, 0, last + 1);
}
