import {
  isLevel,
  levelled,
  placed,
  placeOf,
  rankedAreas,
  unrankedAreas,
  withOpinion,
  withoutArea,
} from './ranking-order.ts';

const answer = { ranked: [['health'], ['equity'], ['literacy']], noOpinion: ['digital'] };

describe('placed', () => {
  test.each<[string, string, number, string[]]>([
    ['a new area goes where it is put', 'esd', 0, ['esd', 'health', 'equity', 'literacy']],
    ['a position beyond the end is the end', 'esd', 9, ['health', 'equity', 'literacy', 'esd']],
    ['a ranked area moves down', 'health', 1, ['equity', 'health', 'literacy']],
    ['a ranked area moves up', 'literacy', 0, ['literacy', 'health', 'equity']],
    ['above the first is the first', 'health', -1, ['health', 'equity', 'literacy']],
  ])('%s', (_property, area, position, expected) => {
    expect(rankedAreas(placed(answer, area, position, 5))).toEqual(expected);
  });

  test('a full list takes no further area, but still moves its own', () => {
    expect(rankedAreas(placed(answer, 'esd', 0, 3))).toEqual(['health', 'equity', 'literacy']);
    expect(rankedAreas(placed(answer, 'literacy', 0, 3))).toEqual(['literacy', 'health', 'equity']);
  });

  test('ranking an area is an opinion on it', () => {
    expect(placed(answer, 'digital', 3, 5).noOpinion).toEqual([]);
  });

  test('begins an empty answer', () => {
    expect(placed(undefined, 'esd', 0, 5)).toEqual({ ranked: [['esd']], noOpinion: [] });
  });
});

test('what is left to choose keeps the drawn order', () => {
  expect(unrankedAreas(answer, ['esd', 'health', 'digital', 'equity'])).toEqual(['esd', 'digital']);
});

test('taking the last area away clears the answer, unless an opinion is withheld', () => {
  expect(withoutArea({ ranked: [['esd']], noOpinion: [] }, 'esd')).toBeNull();
  expect(withoutArea({ ranked: [['esd']], noOpinion: ['digital'] }, 'esd')).toEqual({
    ranked: [],
    noOpinion: ['digital'],
  });
});

test('an opinion is withheld once and given back', () => {
  const withheld = withOpinion(withOpinion(answer, 'esd', false) ?? undefined, 'esd', false);
  expect(withheld?.noOpinion).toEqual(['digital', 'esd']);
  expect(withOpinion(answer, 'digital', true)?.noOpinion).toEqual([]);
  expect(withOpinion({ ranked: [], noOpinion: ['esd'] }, 'esd', true)).toBeNull();
});

describe('ties', () => {
  const tied = { ranked: [['a'], ['b', 'c'], ['d']], noOpinion: ['x'] };

  test.each<[string, string, number, string[][]]>([
    ['an area goes round a tie downwards', 'a', 1, [['b', 'c'], ['a'], ['d']]],
    ['and upwards', 'd', 2, [['a'], ['d'], ['b', 'c']]],
    ['one that leaves its tie has a place of its own', 'c', 1, [['a'], ['c'], ['b'], ['d']]],
    ['downwards too', 'b', 2, [['a'], ['c'], ['b'], ['d']]],
    ['a new area stops before the tie that it is put into', 'e', 2, [['a'], ['e'], ['b', 'c'], ['d']]],
    ['at the end it touches nothing', 'e', 4, [['a'], ['b', 'c'], ['d'], ['e']]],
  ])('%s', (_property, area, position, expected) => {
    expect(placed(tied, area, position, 5)).toEqual({ ranked: expected, noOpinion: ['x'] });
  });

  test.each<[string, string, string[][]]>([
    ['joins the place above', 'd', [['a'], ['b', 'c', 'd']]],
    ['joins it alone, leaving a tie', 'b', [['a', 'b'], ['c'], ['d']]],
    ['parts from it again, with those below it', 'c', [['a'], ['b'], ['c'], ['d']]],
    ['has nothing above', 'a', [['a'], ['b', 'c'], ['d']]],
  ])('%s', (_property, area, expected) => {
    expect(levelled(tied, area).ranked).toEqual(expected);
  });

  test('tied areas have one place, and the next counts them all', () => {
    expect(['a', 'b', 'c', 'd'].map((area) => placeOf(tied, area))).toEqual([1, 2, 2, 4]);
    expect(['a', 'b', 'c', 'd'].map((area) => isLevel(tied, area))).toEqual([false, false, true, false]);
  });

  test('an area that is taken away leaves the tie of the others', () => {
    expect(withoutArea({ ranked: [['a', 'b', 'c']], noOpinion: [] }, 'b')?.ranked).toEqual([['a', 'c']]);
    expect(withOpinion(tied, 'y', false)?.ranked).toEqual(tied.ranked);
  });
});
