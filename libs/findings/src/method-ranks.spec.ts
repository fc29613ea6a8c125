import { methodSpan, rankIn } from './method-ranks.ts';

describe('rankIn', () => {
  const order = [['a'], ['b', 'c'], ['d']];
  test.each([
    ['the first', 'a', 1],
    ['tied areas share the better rank', 'c', 2],
    ['after a tie, ranks go on by count', 'd', 4],
    ['an area that the method leaves out', 'x', null],
  ])('%s', (_name, area, rank) => {
    expect(rankIn(order, area)).toBe(rank);
  });
});

test('methodSpan names a method at either end of the range', () => {
  const report = {
    companions: ['dowdall', 'kemeny'],
    methods: {
      borda: { order: [['a'], ['b'], ['c']] },
      dowdall: { order: [['b'], ['a'], ['c']] },
      kemeny: { order: [['a'], ['c'], ['b']] },
    },
  };
  expect(methodSpan(report, { id: 'b', methodLower: 1, methodUpper: 3 })).toEqual({
    best: 'dowdall',
    worst: 'kemeny',
  });
});
