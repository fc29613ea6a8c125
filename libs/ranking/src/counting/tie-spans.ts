import { BELOW, NO_OPINION } from '../profile/frozen-profile.ts';

/**
 * Reads one preference into positions: start[i] = number of areas above i, size[i] = number of areas in
 * its tie group; size 0 where there is no opinion. Gives the number of areas with an opinion.
 * `counts` is scratch of 256 zeros and is left so. Cost O(m).
 */
export function tieSpans(
  places: Uint8Array,
  row: number,
  start: Uint8Array,
  size: Uint8Array,
  counts: Uint8Array,
): number {
  const m = start.length;
  let last = 0;
  for (let i = 0; i < m; i++) {
    const place = places[row + i]!;
    counts[place]!++;
    if (place !== BELOW && place > last) last = place;
  }
  const silent = counts[NO_OPINION]!;
  counts[NO_OPINION] = 0;
  for (let i = 0; i < m; i++) size[i] = counts[places[row + i]!]!;
  // From here on `counts` holds, by place, how many areas stand above it.
  let above = 0;
  for (let place = 1; place <= last; place++) {
    const here = counts[place]!;
    counts[place] = above;
    above += here;
  }
  counts[BELOW] = above;
  for (let i = 0; i < m; i++) start[i] = counts[places[row + i]!]!;
  counts.fill(0, 0, last + 1);
  counts[BELOW] = 0;
  return m - silent;
}
