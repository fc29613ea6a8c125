import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

/** Preferences with the same places, taken together. */
export interface RankedGroup {
  readonly weight: number;
  /** m places as in a frozen profile. */
  readonly places: Uint8Array;
}

/** The distinct rows of a profile that rank anything, with their weights. Cost O(n·m). */
export function rankedGroups({
  m,
  n,
  places,
  weights,
}: Pick<FrozenProfile, 'm' | 'n' | 'places' | 'weights'>): readonly RankedGroup[] {
  const groups = new Map<string, { weight: number; places: Uint8Array }>();
  for (let c = 0; c < n; c++) {
    const row = places.subarray(c * m, (c + 1) * m);
    if (row.every((place) => place === NO_OPINION || place === BELOW)) continue;
    const key = String.fromCharCode(...row);
    const group = groups.get(key);
    if (group) group.weight += weights[c]!;
    else groups.set(key, { weight: weights[c]!, places: row });
  }
  return [...groups.values()];
}

/**
 * The areas that a row of places (from `row` on) puts highest among those that still stand, into `tops`; returns how
 * many they are.
 */
export function topsAmong(places: Uint8Array, row: number, stands: Uint8Array, tops: Uint8Array): number {
  let best = BELOW;
  let count = 0;
  for (let i = 0; i < stands.length; i++) {
    const place = places[row + i]!;
    if (place === NO_OPINION || place > best || place === BELOW || !stands[i]) continue;
    if (place < best) count = 0;
    best = place;
    tops[count++] = i;
  }
  return count;
}
