import { readFileSync } from 'node:fs';
import { duelFlips } from './duel-flips.ts';

const { duels } = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/margin_of_victory.json', import.meta.url), 'utf8'),
) as { duels: readonly Record<string, string | number>[] };

describe('duelFlips', () => {
  it.each(duels.map((duel) => [duel.id, duel] as const))('%s: as counted officially', (_, duel) => {
    expect(duelFlips(Number(duel.closest_top_duel_margin))).toEqual({
      flipToTie: duel.ballots_that_must_flip_to_tie,
      flipToReverse: duel.ballots_that_must_flip_to_reverse,
      addToTie: duel.extra_ballots_to_tie,
      addToReverse: duel.extra_ballots_to_reverse,
    });
  });

  it.each([
    [0, 1, 0, 1, 0, 1],
    [1, 1, 1, 1, 1, 2],
    [7, 1, 4, 4, 7, 8],
    [6_500_000, 1_000_000, 4, 4, 7, 7],
  ])('of a margin of %p in units of %p', (margin, one, flipToTie, flipToReverse, addToTie, addToReverse) => {
    expect(duelFlips(margin, one)).toEqual({ flipToTie, flipToReverse, addToTie, addToReverse });
  });
});
