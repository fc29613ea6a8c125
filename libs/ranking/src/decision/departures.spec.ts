import { departures } from './departures.ts';

const sure = (ids: string, ranks: readonly number[]) =>
  ids.split(' ').map((id, at) => ({ id, rank: ranks[at]!, lower: ranks[at]!, upper: ranks[at]! }));
const areas = sure('a b c d', [1, 2, 3, 4]);
const tied = sure('a b c d', [1, 2, 2, 4]);

test.each([
  ['the official places depart from nothing', areas, ['a', 'b'], { taken: [], left: [] }],
  ['an exchange names both sides', areas, ['a', 'c'], { taken: ['c'], left: ['b'] }],
  ['fewer than the places leave the rest out', areas, ['b'], { taken: [], left: ['a'], unfilled: 1 }],
  ['no place stays empty for want of areas', sure('a', [1]), ['a'], { left: [], unfilled: 0 }],
  ['more than the places take one too many', areas, ['a', 'b', 'c'], { taken: ['c'], left: [] }],
  ['either of two tied at the line may be taken', tied, ['a', 'c'], { taken: [], left: [] }],
  ['another order is told, area by area', areas, ['b', 'a'], { taken: [], left: [], ahead: ['b'] }],
  ['an exact tie stands in either order', tied, ['c', 'b'], { ahead: [] }],
])('%s', (_name, order, chosen, expected) => {
  expect(departures(order, 2, chosen)).toMatchObject(expected);
});
