import * as fc from 'fast-check';
import { evened } from './evened.ts';

/** Sum over pairs of the square of their meetings, counted the slow way. */
function unevenness(sets: readonly (readonly number[])[], size: number): number {
  let sum = 0;
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1)
      sum += sets.filter((set) => set.includes(one) && set.includes(other)).length ** 2;
  return sum;
}

const size = 12;
const designs = fc.array(
  fc
    .subarray(
      Array.from({ length: size }, (_, item) => item),
      { minLength: 4, maxLength: 4 },
    )
    .map((set) => [...set]),
  { minLength: 2, maxLength: 9 },
);

describe('evened', () => {
  it('parts a pair that meets in every set', () => {
    const { sets } = evened(
      [
        [0, 1, 2],
        [0, 1, 3],
        [4, 5, 6],
      ],
      7,
    );
    expect(sets.filter((set) => set.includes(0) && set.includes(1)).length).toBeLessThan(2);
  });

  it('keeps how often each item is shown, repeats none in a set, and is never less even than before', () => {
    fc.assert(
      fc.property(designs, (drawn) => {
        const before = drawn.map((set) => [...set]);
        const { sets, unevenness: found } = evened(drawn, size);
        expect(sets.flat().toSorted((a, b) => a - b)).toEqual(before.flat().toSorted((a, b) => a - b));
        for (const set of sets) expect(new Set(set).size).toBe(4);
        expect(found).toBe(unevenness(sets, size));
        expect(found).toBeLessThanOrEqual(unevenness(before, size));
      }),
    );
  });
});
