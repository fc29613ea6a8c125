import { dhondt, largestRemainder, sainteLague } from '#ranking';
import { oracle } from './oracle.ts';

type Votes = Readonly<Record<string, number>>;
interface Case {
  readonly source: string;
  readonly votes: Votes;
  readonly seats: number;
  readonly hare?: Votes;
  readonly droop?: Votes;
  readonly seats_won?: Votes;
  readonly order?: readonly string[];
}

const file =
  oracle<Readonly<Record<'largest_remainder' | 'sainte_lague' | 'dhondt', readonly Case[]>>>('apportionment');

test.each(file.largest_remainder)(
  'largest remainder: $source, $seats seats',
  ({ votes, seats, hare, droop }) => {
    expect(largestRemainder(votes, seats, 'hare').seats).toEqual(hare);
    if (droop) expect(largestRemainder(votes, seats, 'droop').seats).toEqual(droop);
  },
);

test.each(file.sainte_lague)('Sainte-Laguë: $source', ({ votes, seats, seats_won: won, order }) => {
  expect(sainteLague(votes, seats)).toEqual({ seats: won, order });
});

test.each(file.dhondt)("D'Hondt: $source", ({ votes, seats, seats_won: won }) => {
  expect(dhondt(votes, seats).seats).toEqual(won);
});
