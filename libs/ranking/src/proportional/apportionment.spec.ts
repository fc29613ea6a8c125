import * as fc from 'fast-check';
import { dhondt, largestRemainder, sainteLague } from './apportionment.ts';

const anyVotes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', '10', '9'),
  fc.integer({ min: 0, max: 500 }),
  {
    minKeys: 1,
  },
);
const anySeats = fc.integer({ min: 0, max: 40 });
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test.each([
  ['Sainte-Laguë', sainteLague],
  ["D'Hondt", dhondt],
  ['largest remainder', largestRemainder],
])('%s gives all seats, none without votes', (_name, method) => {
  fc.assert(
    fc.property(anyVotes, anySeats, (votes, seats) => {
      const { seats: won, order } = method(votes, seats);
      const given = sum(Object.values(votes)) > 0 ? seats : 0;
      expect(sum(Object.values(won))).toBe(given);
      expect(order.length).toBe(given);
    }),
  );
});

test('largest remainder by Hare keeps the quota: nobody is a whole seat away from its share', () => {
  fc.assert(
    fc.property(anyVotes, anySeats, (votes, seats) => {
      const total = sum(Object.values(votes));
      const { seats: won } = largestRemainder(votes, seats);
      for (const [name, count] of Object.entries(votes)) {
        const share = total > 0 ? (count * seats) / total : 0;
        expect(Math.abs(won[name]! - share)).toBeLessThan(1);
      }
    }),
  );
});

test.each([
  ['Sainte-Laguë', sainteLague],
  ["D'Hondt", dhondt],
])('%s: one more seat takes none away', (_name, method) => {
  fc.assert(
    fc.property(anyVotes, anySeats, (votes, seats) => {
      const before = method(votes, seats).order;
      expect(method(votes, seats + 1).order.slice(0, before.length)).toEqual(before);
    }),
  );
});

test('a tie goes to more votes, then to the smaller name', () => {
  expect(sainteLague({ b: 5, a: 5 }, 1).seats).toEqual({ a: 1, b: 0 });
  expect(sainteLague({ a: 1, b: 3 }, 2).order).toEqual(['b', 'b']);
});
