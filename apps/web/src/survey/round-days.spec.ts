import { roundDays } from './round-days.ts';

describe('roundDays', () => {
  test('days without an answer keep the sum; days to come have none', () => {
    const byDay = [
      { day: '2019-04-01', answered: 2 },
      { day: '2019-04-03', answered: 5 },
    ];
    expect(roundDays(byDay, '2019-04-01T08:00:00Z', '2019-04-05T22:00:00Z')).toEqual({
      days: ['2019-04-01', '2019-04-02', '2019-04-03', '2019-04-04', '2019-04-05'],
      answered: [2, 2, 5, null, null],
      deadline: 4,
    });
  });

  test('late answers stretch the axis beyond the deadline', () => {
    const days = roundDays(
      [{ day: '2019-04-04', answered: 1 }],
      '2019-04-01T00:00:00Z',
      '2019-04-02T00:00:00Z',
    );
    expect(days.days.at(-1)).toBe('2019-04-04');
    expect(days.deadline).toBe(1);
    expect(days.answered).toEqual([0, 0, 0, 1]);
  });

  test('a round without answers has its calendar and no line', () => {
    const days = roundDays([], '2019-04-01T00:00:00Z', '2019-04-02T00:00:00Z');
    expect(days.answered).toEqual([null, null]);
  });
});
