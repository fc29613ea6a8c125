import { duelFlips } from '#ranking';
import { oracle } from './oracle.ts';

const { duels } = oracle<{
  readonly duels: readonly {
    readonly id: string;
    readonly closest_top_duel_margin: number;
    readonly ballots_that_must_flip_to_tie: number;
    readonly ballots_that_must_flip_to_reverse: number;
    readonly extra_ballots_to_tie: number;
    readonly extra_ballots_to_reverse: number;
  }[];
}>('margin_of_victory');

test.each(duels)('$id', (duel) => {
  expect(duelFlips(duel.closest_top_duel_margin)).toEqual({
    flipToTie: duel.ballots_that_must_flip_to_tie,
    flipToReverse: duel.ballots_that_must_flip_to_reverse,
    addToTie: duel.extra_ballots_to_tie,
    addToReverse: duel.extra_ballots_to_reverse,
  });
});
