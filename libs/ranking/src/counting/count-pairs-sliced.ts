import { BELOW, type FrozenProfile } from '../profile/frozen-profile.ts';
import type { PairCounts } from './count-pairs.ts';
import { blockSize, VerticalCounters } from './vertical-counters.ts';

/** Most areas that fit a word of the sliced count. */
export const slicedAreas = 32;

/**
 * Adds the pairs of the preferences in [from, to) that have the given weight, eight preferences at a time:
 * each is read into one word per area (the areas below it), and the words are added bit by bit.
 * At most {@link slicedAreas} areas. Cost O(n·m) word operations.
 */
export function countPairsSliced(
  { m, places, weights }: Pick<FrozenProfile, 'm' | 'places' | 'weights'>,
  from: number,
  to: number,
  weight: number,
  into: PairCounts,
): void {
  const above = new VerticalCounters(m);
  const partial = new VerticalCounters(m);
  const aboveWords = new Int32Array(blockSize * m);
  const partialWords = new Int32Array(blockSize * m);
  const sets = new Int32Array(256);
  const everyone = m === 32 ? -1 : (1 << m) - 1;
  let filled = 0;
  let partialFilled = 0;
  let complete = 0;
  for (let c = from; c < to; c++) {
    if (weights[c] !== weight) continue;
    const opinions = areasBelow(places, c * m, m, sets, aboveWords, filled * m);
    if (++filled === blockSize) {
      above.addBlock(aboveWords);
      filled = 0;
    }
    if (opinions === everyone) {
      complete += 1;
      continue;
    }
    for (let i = 0; i < m; i++) partialWords[partialFilled * m + i] = (opinions >>> i) & 1 ? opinions : 0;
    if (++partialFilled === blockSize) {
      partial.addBlock(partialWords);
      partialFilled = 0;
    }
  }
  above.addBlock(aboveWords.fill(0, filled * m));
  partial.addBlock(partialWords.fill(0, partialFilled * m));
  above.addTo(into.pairwise, weight);
  partial.addTo(into.compared, weight);
  for (let cell = 0; cell < m * m; cell++) into.compared[cell]! += weight * complete;
}

/**
 * Writes for every area the set of areas strictly below it and gives the set of areas with an opinion.
 * `sets` is scratch of 256 zeros and is left so.
 */
function areasBelow(
  places: Uint8Array,
  row: number,
  m: number,
  sets: Int32Array,
  words: Int32Array,
  at: number,
): number {
  let last = 0;
  for (let i = 0; i < m; i++) {
    const place = places[row + i]!;
    sets[place]! |= 1 << i;
    if (place > last && place !== BELOW) last = place;
  }
  let lower = sets[BELOW]!;
  sets[BELOW] = 0;
  for (let place = last; place > 0; place--) {
    const here = sets[place]!;
    sets[place] = lower;
    lower |= here;
  }
  sets[0] = 0;
  for (let i = 0; i < m; i++) words[at + i] = sets[places[row + i]!]!;
  sets.fill(0, 0, last + 1);
  return lower;
}
