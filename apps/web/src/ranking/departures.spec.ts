import { departures } from './departures.ts';

const areas = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, rank: index + 1 }));
const tied = [
  { id: 'a', rank: 1 },
  { id: 'b', rank: 2 },
  { id: 'c', rank: 2 },
  { id: 'd', rank: 4 },
];

describe('departures', () => {
  test.each([
    ['the official places depart from nothing', areas, ['a', 'b'], { taken: [], left: [] }],
    ['an exchange names both sides', areas, ['a', 'c'], { taken: ['c'], left: ['b'] }],
    ['fewer than the places leave one out', areas, ['a'], { taken: [], left: ['b'] }],
    ['either of two tied at the line may be taken', tied, ['a', 'c'], { taken: [], left: [] }],
    ['the order of choosing does not matter', areas, ['b', 'a'], { taken: [], left: [] }],
  ])('%s', (_name, order, chosen, expected) => {
    expect(departures(order, 2, new Set(chosen))).toEqual(expected);
  });
});
