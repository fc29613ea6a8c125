import { lastDay } from './last-day.ts';

test.each([
  ['2019-09-15', '2019-09-14'],
  ['2020-03-01', '2020-02-29'],
  ['2020-01-01', '2019-12-31'],
])('what ends before %s lasts to %s', (until, last) => {
  expect(lastDay(until)).toBe(last);
});
