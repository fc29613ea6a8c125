import { rankSteps, sameSet } from './rank-steps.ts';

const at = (rank: number) => ({ rank, score: 50, lower: rank, upper: rank });

test('the same set is told from one that overlaps', () => {
  expect(sameSet({ before: at(2), after: at(2) })).toBe(true);
  expect(sameSet({ before: at(2), after: { ...at(2), upper: 4 } })).toBe(false);
});

describe('rankSteps', () => {
  test.each([
    ['only the answers changed', at(5), 5, at(2), { all: -3, bySettings: 0, byAnswers: -3 }],
    ['only the settings changed', at(5), 7, at(7), { all: 2, bySettings: 2, byAnswers: 0 }],
    ['one undoes the other', at(4), 6, at(4), { all: 0, bySettings: 2, byAnswers: -2 }],
  ])('%s', (_, before, between, after, expected) => {
    expect(rankSteps({ area: 'a', before, after, between, overlap: true })).toEqual(expected);
  });

  test('an area of one run only took no step', () => {
    expect(rankSteps({ area: 'a', before: null, after: at(1), between: null, overlap: true })).toBeNull();
  });
});
