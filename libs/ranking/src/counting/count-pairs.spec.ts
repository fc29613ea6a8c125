import * as fc from 'fast-check';
import { BELOW, NO_OPINION } from '../profile/frozen-profile.ts';
import { countPairs } from './count-pairs.ts';

const anyPlaces = (m: number, n: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.constantFrom(NO_OPINION, 1, 2, 3, 4, BELOW), { minLength: n * m, maxLength: n * m })
    .map((places) => Uint8Array.from(places));

/** The definition, word by word. */
function pairsByDefinition(places: Uint8Array, weights: Float64Array, m: number) {
  const pairwise = new Float64Array(m * m);
  const compared = new Float64Array(m * m);
  weights.forEach((weight, c) => {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        const [p, q] = [places[c * m + i]!, places[c * m + j]!];
        if (i === j || p === NO_OPINION || q === NO_OPINION) continue;
        compared[i * m + j]! += weight;
        if (p < q) pairwise[i * m + j]! += weight;
      }
    }
  });
  return { pairwise, compared };
}

describe('countPairs', () => {
  it.each([
    { counted: 'sliced, one weight', m: 5, n: 41, weights: 1 },
    { counted: 'sliced, a few weights', m: 7, n: 30, weights: 3 },
    { counted: 'sliced, all 32 bits', m: 32, n: 19, weights: 2 },
    { counted: 'plainly, many weights', m: 4, n: 25, weights: 25 },
    { counted: 'plainly, many areas', m: 33, n: 9, weights: 1 },
  ])('counts what the definition says: $counted', ({ m, n, weights }) => {
    fc.assert(
      fc.property(anyPlaces(m, n), (places) => {
        const weight = Float64Array.from({ length: n }, (_, c) => 1 + (c % weights));
        expect(countPairs({ m, n, places, weights: weight })).toEqual(pairsByDefinition(places, weight, m));
      }),
      { numRuns: 25 },
    );
  });
});
