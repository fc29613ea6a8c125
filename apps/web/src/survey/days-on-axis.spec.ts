import { daysOnAxis } from './days-on-axis.ts';

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  );

describe('daysOnAxis', () => {
  test.each([
    ['a round of a day', daysFrom('2019-04-01', 1), ['2019-04-01']],
    [
      'a month, by days',
      daysFrom('2019-04-01', 30),
      ['2019-04-01', '2019-04-06', '2019-04-11', '2019-04-16', '2019-04-21', '2019-04-26'],
    ],
    [
      'a round with late answers, by months',
      daysFrom('2019-04-20', 90),
      ['2019-05-01', '2019-06-01', '2019-07-01'],
    ],
    [
      'a year, by every other month',
      daysFrom('2019-01-01', 365),
      ['2019-01-01', '2019-03-01', '2019-05-01', '2019-07-01', '2019-09-01', '2019-11-01'],
    ],
  ])('%s', (_, days, named) => {
    expect([...daysOnAxis(days)].map((index) => days[index])).toEqual(named);
  });
});
