import type { BestWorstQuestion } from '../questionnaire.ts';
import { quickIntegers, shuffled } from '../seeded-integers.ts';
import { evened } from './evened.ts';

/** How often each area is shown: fewer leave a city's own order to chance, more tire. */
const showings = 3;
/** Designs that are drawn; the most balanced one is taken. */
const drawn = 8;
/** Every key press in a form and every save on the server asks for the same few designs. */
const mostRemembered = 20;
const remembered = new Map<string, Sets>();

type Sets = readonly (readonly string[])[];

/**
 * The sets of a best–worst question: lists of area ids, in the order in which they are shown.
 *
 * With K areas in sets of k there are ⌈3K/k⌉ sets. Every area is shown three times; where 3K is no multiple of k, fewer
 * than k areas a fourth time. Of the designs drawn, the one is taken in which pairs of areas meet most evenly. Question
 * and areas alone decide the sets and the random order in them; in which order the areas come does not matter. Empty for
 * a set size under 2 or above K.
 *
 * Best–worst scaling: J. J. Louviere, T. N. Flynn, A. A. J. Marley, Best–Worst Scaling: Theory, Methods and
 * Applications, Cambridge University Press 2015. Three showings an area, hence 3K/k sets: Sawtooth Software, The
 * MaxDiff System Technical Paper, version 8 (2013). A few milliseconds for fifteen areas in sets of five, once.
 */
export function bestWorstSets(
  { setSize, seed }: Pick<BestWorstQuestion, 'setSize' | 'seed'>,
  { areas }: { readonly areas: readonly { readonly id: string }[] },
): Sets {
  if (!Number.isInteger(setSize) || setSize < 2 || setSize > areas.length) return [];
  const ids = areas.map((area) => area.id).sort();
  const key = JSON.stringify([setSize, seed, ids]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const sets = drawSets(setSize, seed, ids);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, sets);
  return sets;
}

function drawSets(setSize: number, seed: string, ids: readonly string[]): Sets {
  const below = quickIntegers(`best-worst:${seed}`);
  const designs = Array.from({ length: drawn }, () =>
    evened(greedySets(ids.length, setSize, below), ids.length),
  );
  const best = designs.reduce((one, other) => (other.unevenness < one.unevenness ? other : one));
  return best.sets.map((set) => shuffled(set, below).map((index) => ids[index]!));
}

/** Sets of indices: each place goes to an area that was shown least, and of those to one that met the others least. */
function greedySets(size: number, setSize: number, below: (bound: number) => number): number[][] {
  const shown = Array.from({ length: size }, () => 0);
  const met = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const everyone = shown.map((_, index) => index);
  const count = bestWorstSetCount(size, setSize);
  return Array.from({ length: count }, () => {
    const set: number[] = [];
    // Chance decides between equals: the first of a shuffled list.
    const order = shuffled(everyone, below);
    while (set.length < setSize) {
      let chosen = -1;
      let lowest = Infinity;
      for (const index of order) {
        if (set.includes(index)) continue;
        const meetings = set.reduce((sum, other) => sum + met[index]![other]!, 0);
        // No number of meetings outweighs one showing.
        const cost = shown[index]! * count * size + meetings;
        if (cost < lowest) [chosen, lowest] = [index, cost];
      }
      for (const other of set) {
        met[chosen]![other]! += 1;
        met[other]![chosen]! += 1;
      }
      shown[chosen]! += 1;
      set.push(chosen);
    }
    return set;
  });
}

/** How many sets there are: enough for each of `size` areas to be shown three times. */
export function bestWorstSetCount(size: number, setSize: number): number {
  return Math.ceil((showings * size) / setSize);
}
