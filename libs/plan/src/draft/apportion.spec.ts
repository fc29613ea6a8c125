import { apportion } from './apportion.ts';

describe('apportion', () => {
  test.each<[string, readonly number[], number, number, readonly number[]]>([
    // Wikipedia, "Sainte-Laguë method": 53,000, 24,000 and 23,000 votes, 7 seats: 3, 2, 2.
    ['the published example', [53_000, 24_000, 23_000], 7, 99, [3, 2, 2]],
    ['equal weights, the earlier first', [1, 1, 1], 5, 99, [2, 2, 1]],
    ['at least one for each', [100, 1, 0], 3, 99, [1, 1, 1]],
    ['more than were asked for where the minimum demands it', [5, 5], 1, 99, [1, 1]],
    ['at most the maximum', [100, 1], 12, 8, [8, 4]],
    ['an end where all have the maximum', [3, 2], 99, 8, [8, 8]],
    ['nothing without weights', [], 5, 8, []],
  ])('%s', (_, weights, seats, most, expected) => {
    expect(apportion(weights, seats, most)).toEqual(expected);
  });
});
