import * as fc from 'fast-check';
import { anyPairwise } from '../testing/any-profile.ts';
import { duelStrengths } from './path-strengths.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { undominatedLayers } from './undominated-layers.ts';

/** One run of the method with a given order among all duels that respects their strengths. */
function lockInOrder(duels: readonly { winner: number; loser: number }[], m: number) {
  const above = new Uint8Array(m * m);
  const reaches = (i: number, j: number): boolean => i === j || above[i * m + j] === 1;
  for (const { winner, loser } of duels) {
    if (above[loser * m + winner] === 1) continue;
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++) if (reaches(i, winner) && reaches(loser, j)) above[i * m + j] = 1;
  }
  return undominatedLayers(m, (i, j) => above[i * m + j] === 1);
}

describe('rankedPairs', () => {
  it('contains the outcome of every way of breaking ties between duels', () => {
    fc.assert(
      fc.property(anyPairwise, fc.infiniteStream(fc.nat()), ({ m, pairwise }, keys) => {
        const strengths = duelStrengths(pairwise, m, 'margins');
        const duels = [...strengths.keys()]
          .filter((cell) => strengths[cell]! > 0)
          .map((cell) => ({ winner: Math.floor(cell / m), loser: cell % m, cell, key: keys.next().value }))
          .sort((a, b) => strengths[b.cell]! - strengths[a.cell]! || a.key - b.key);
        const { orders, optima } = rankedPairs(pairwise, m, 'margins');
        expect(optima).toBe(orders.length);
        expect(orders).toContainEqual(lockInOrder(duels, m));
      }),
      { numRuns: 300 },
    );
  });

  it('gives both orders of the tied duels in Schulze example 7, situation 1', () => {
    // Duels E–A and B–E both stand 10 : 9 and exclude each other, so neither may be preferred in secret.
    const pairwise = Float64Array.from(
      [
        [0, 13, 9, 9, 9, 7],
        [6, 0, 11, 9, 10, 13],
        [10, 8, 0, 11, 7, 10],
        [10, 10, 8, 0, 14, 10],
        [10, 9, 12, 5, 0, 10],
        [12, 6, 9, 9, 9, 0],
      ].flat(),
    );
    expect(rankedPairs(pairwise, 6, 'winning').orders).toEqual([
      [[3], [0], [1], [4], [2], [5]],
      [[3], [4], [0], [1], [2], [5]],
    ]);
  });

  it('lists every turn of a cycle, however many equal duels it has', () => {
    const m = 12;
    const pairwise = Float64Array.from({ length: m * m }, (_, cell) => {
      const steps = ((cell % m) - Math.floor(cell / m) + m) % m;
      return steps === 0 ? 0 : m - steps;
    });
    const { orders, optima } = rankedPairs(pairwise, m, 'winning');
    const turns = Array.from({ length: m }, (_, first) =>
      Array.from({ length: m }, (__, k) => [(first + k) % m]),
    );
    expect(orders).toEqual(turns);
    expect(optima).toBe(m);
  });

  it('stops branching in time and says that it did', () => {
    const m = 14;
    const pairwise = new Float64Array(m * m);
    for (let i = 0; i < m; i++) for (let d = 1; d <= 6; d++) pairwise[i * m + ((i + d) % m)] = 1;
    const { orders, optima } = rankedPairs(pairwise, m, 'winning');
    expect(optima).toBeNull();
    expect(orders.length).toBeGreaterThan(0);
  });
});
