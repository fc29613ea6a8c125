import { dayProblem } from './day-problem.ts';

describe('dayProblem', () => {
  it.each([
    ['2019-09-30', null],
    ['2010-01-01', null],
    ['2099-12-31', null],
    ['0019-09-30', 'day-out-of-range'],
    ['2109-09-30', 'day-out-of-range'],
    ['2019-02-29', 'not-a-date'],
    ['30.9.2019', 'not-a-date'],
    ['', 'not-a-date'],
  ])('%j: %s', (day, code) => {
    expect(dayProblem('/from', day)?.code ?? null).toBe(code);
  });
});
