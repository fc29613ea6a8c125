import { rankingOfDecision } from './ranking-of-decision.ts';

const areas = [
  { id: 'a', rank: 1, lower: 1, upper: 2 },
  { id: 'b', rank: 2, lower: 1, upper: 3 },
  { id: 'c', rank: 3, lower: 3, upper: 3 },
];

test('without a merge it is the ranking of the run', () => {
  const found = rankingOfDecision(areas, 2, { moved: [] });
  expect(found.map(({ id, standing }) => [id, standing])).toEqual([
    ['a', 'sure'],
    ['b', 'contends'],
    ['c', 'below'],
  ]);
});

test('after a merge no area keeps the rank that it had before', () => {
  const moved = [
    { area: 'b+c', rank: 1, lower: 1, upper: 1, before: [] },
    { area: 'a', rank: 2, lower: 2, upper: 2, before: [{ area: 'a', rank: 1 }] },
  ];
  expect(rankingOfDecision(areas, 1, { moved })).toEqual([
    { id: 'b+c', rank: 1, lower: 1, upper: 1, standing: 'sure' },
    { id: 'a', rank: 2, lower: 2, upper: 2, standing: 'below' },
  ]);
});
