import * as fc from 'fast-check';
import { anyPairwise } from '../../testing/any-profile.ts';
import { schulzeRanks } from './schulze-ranks.ts';
import { schulze } from './schulze.ts';

describe('schulzeRanks', () => {
  it('ranks by the relation of the Schulze method by margins', () => {
    fc.assert(
      fc.property(anyPairwise, ({ m, pairwise }) => {
        const wins = pairwise.map((votes, cell) => votes - pairwise[(cell % m) * m + Math.floor(cell / m)]!);
        const ranks = new Uint8Array(m);
        const scratch = new Float64Array(m * m).fill(9);
        schulzeRanks(wins, m, scratch, ranks);
        const { strengths } = schulze(pairwise, m, 'margins');
        const above = (j: number, i: number): boolean => strengths[j * m + i]! > strengths[i * m + j]!;
        const columns = [...ranks.keys()];
        expect([...ranks]).toEqual(columns.map((i) => 1 + columns.filter((j) => above(j, i)).length));
      }),
    );
  });
});
