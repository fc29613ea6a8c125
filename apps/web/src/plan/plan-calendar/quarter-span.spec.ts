import { quarterSpan } from './quarter-span.ts';

const period = { from: '2020-Q1', to: '2021-Q4' } as const;

describe('quarterSpan', () => {
  test.each([
    ['one quarter', '2020-Q1', '2020-Q1', { from: 0, length: 1 }],
    ['over the turn of the year', '2020-Q3', '2021-Q1', { from: 2, length: 3 }],
    ['to the end', '2021-Q4', '2021-Q4', { from: 7, length: 1 }],
    ['an end before the start is one quarter', '2020-Q3', '2020-Q1', { from: 2, length: 1 }],
  ] as const)('%s', (_name, start, end, expected) => {
    expect(quarterSpan({ start, end }, period)).toEqual(expected);
  });

  test('what reaches beyond a shorter period is cut at its ends', () => {
    const first = { from: '2020-Q3', to: '2020-Q4' } as const;
    expect(quarterSpan({ start: '2020-Q1', end: '2021-Q4' }, first)).toEqual({ from: 0, length: 2 });
  });
});
