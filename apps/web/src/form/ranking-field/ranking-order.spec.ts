import { placed, rankedAreas, unrankedAreas, withOpinion, withoutArea } from './ranking-order.ts';

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
