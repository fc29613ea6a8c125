import { Problem } from '#problem';
import type { Choice } from './choice.ts';

/** A set that was chosen from, and how often. */
export interface ChoiceSet {
  readonly members: readonly number[];
  readonly weight: number;
}

/** All that a choice model needs to know of the choices: sufficient statistics and the sets chosen from. */
export interface ChoiceSums {
  readonly m: number;
  /** Tie sizes that occur, ascending, always with 1. */
  readonly sizes: readonly number[];
  /** m: Σ weight ÷ size over the choices that an item is chosen in. */
  readonly wins: Float64Array;
  /** Per tie size: weight of choices of that size. */
  readonly bySize: Float64Array;
  readonly sets: readonly ChoiceSet[];
}

/** Sums up choices; equal sets are held once. Cost O(size of the choices). */
export function choiceSums(choices: readonly Choice[], m: number): ChoiceSums {
  const sizes = [...new Set([1, ...choices.map(({ chosen }) => chosen.length)])].sort((a, b) => a - b);
  const wins = new Float64Array(m);
  const bySize = new Float64Array(sizes.length);
  const sets = new Map<string, { members: readonly number[]; weight: number }>();
  for (const { from, chosen, weight } of choices) {
    if (chosen.length === 0 || from.length < 2) throw new Problem('invalid', 'empty-choice');
    for (const i of chosen) wins[i]! += weight / chosen.length;
    bySize[sizes.indexOf(chosen.length)]! += weight;
    const members = from.toSorted((a, b) => a - b);
    const key = members.join();
    const known = sets.get(key);
    if (known) known.weight += weight;
    else sets.set(key, { members, weight });
  }
  return { m, sizes, wins, bySize, sets: [...sets.values()] };
}
