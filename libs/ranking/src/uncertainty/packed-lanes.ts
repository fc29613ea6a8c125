// Taken out once: a hot loop in a sandboxed context looks every global up anew.
const { floor } = Math;

/**
 * How several small counters share one float: `lanes` whole numbers of `bits` bits each, so that adding
 * two packed words adds all their counters at once and exactly (a float holds 53 bits).
 */
export interface LaneLayout {
  readonly counters: number;
  readonly lanes: number;
  readonly radix: number;
  readonly words: number;
}

/** The layout for a number of counters, none of which may ever pass `largest`. */
export function laneLayout(counters: number, largest: number): LaneLayout {
  let bits = 1;
  let radix = 2;
  while (radix <= largest) {
    bits += 1;
    radix *= 2;
  }
  const lanes = Math.max(1, floor(53 / bits));
  return { counters, lanes, radix, words: Math.ceil(counters / lanes) };
}

/** Packs counters into `into` from index `at` on. Cost O(counters). */
export function packLanes(
  layout: LaneLayout,
  counters: ArrayLike<number>,
  into: Float64Array,
  at: number,
): void {
  for (let w = 0; w < layout.words; w++) {
    const from = w * layout.lanes;
    const last = Math.min(layout.counters, from + layout.lanes) - 1;
    let word = 0;
    for (let k = last; k >= from; k--) word = word * layout.radix + counters[k]!;
    into[at + w] = word;
  }
}

/** Adds `factor` times every counter of the packed words to out[target[counter]]. Cost O(counters). */
export function addUnpacked(
  layout: LaneLayout,
  words: Float64Array,
  factor: number,
  target: Int32Array,
  out: Float64Array,
): void {
  const { counters, lanes, radix } = layout;
  const shift = 1 / radix;
  let k = 0;
  for (let w = 0; w < layout.words; w++) {
    let word = words[w]!;
    const end = Math.min(counters, k + lanes);
    for (; k < end; k++) {
      const rest = floor(word * shift);
      out[target[k]!]! += factor * (word - rest * radix);
      word = rest;
    }
  }
}
