import { decisionProblems, lineageProblems } from './decision-problems.ts';
import type { DecidedArea } from './decided-area.ts';
import { departures } from './departures.ts';

/** Places: three. Sure: a. Contending for the other two: b, c, d. Below: e. */
const sets = { a: [1, 1], b: [2, 4], c: [2, 4], d: [2, 4], e: [5, 5] } as const;
const areas = Object.entries(sets).map(([id, [lower, upper]], at) => ({
  id,
  label: id.toUpperCase(),
  rank: at + 1,
  lower,
  upper,
}));
const report = { areas, settings: { places: 3 } };
const name = { en: 'New', fr: 'Nouveau', es: 'Nuevo', ar: 'جديد' };
const plain = (area: string, reason: string | null = null): DecidedArea => ({ area, name: null, reason });
const codes = (chosen: readonly DecidedArea[], borderReason: string | null = null) =>
  decisionProblems(report, { areas: chosen, borderReason }).map(({ code }) => code);

describe('a reason is asked for', () => {
  test.each<[string, string, string | null, readonly string[]]>([
    [
      'where the line runs between areas that the answers do not tell apart',
      'a b c',
      null,
      ['border-reason-missing'],
    ],
    ['by words, not by spaces', 'a b c', '  ', ['border-reason-missing']],
    ['no more once it is given', 'a b c', 'Both are asked for everywhere.', []],
    ['where a contender is taken for one with a better rank', 'a b d', 'So.', ['decision-reason-missing']],
    ['where an area from below is taken', 'a b e', 'So.', ['decision-reason-missing']],
    ['where places stay empty', 'a', null, ['places-reason-missing']],
    ['where another order is chosen', 'b a c', 'So.', ['order-reason-missing']],
    ['at the border and for an empty place once', 'a c', null, ['border-reason-missing']],
  ])('%s', (_, chosen, borderReason, expected) => {
    expect(
      codes(
        chosen.split(' ').map((area) => plain(area)),
        borderReason,
      ),
    ).toEqual(expected);
  });

  test('for merging, even of areas within the line', () => {
    const merged = { ...report, areas: [{ ...areas[0]!, id: 'a+b' }, ...areas.slice(2)] };
    const chosen = [{ area: 'a+b', name, reason: null }];
    expect(decisionProblems(merged, { areas: chosen, borderReason: 'So.' })).toMatchObject([
      { code: 'merge-reason-missing', path: '/areas/0/reason' },
    ]);
  });
});

describe('the parts of a split area', () => {
  const parts = (parent: string, reason: string | null) =>
    [1, 2].map((number) => ({ area: `${parent}~${number}`, name, reason }));

  test('take the place of the whole, and need a reason each', () => {
    expect(codes([...parts('a', null), plain('b'), plain('c')], 'So.')).toEqual([
      'split-reason-missing',
      'split-reason-missing',
    ]);
    expect(codes([...parts('a', 'Two tasks.'), plain('b'), plain('c')], 'So.')).toEqual([]);
  });

  test('depart from the ranking where the whole does', () => {
    expect(codes([plain('a'), plain('b'), ...parts('e', null)], 'So.')).toEqual([
      'decision-reason-missing',
      'decision-reason-missing',
    ]);
  });
});

test('all contenders chosen, or none, crosses no border', () => {
  const chosen = (ids: string) => departures(areas, 4, ids.split(' ')).border;
  expect(chosen('a b c d')).toEqual([]);
  expect(departures(areas, 3, ['a', 'b', 'c']).border).toEqual(['b', 'c', 'd']);
});

describe('areas are put together', () => {
  const known = ['a', 'b', 'c'];
  const part = (area: string): DecidedArea => ({ area, name, reason: null });
  test.each<[string, readonly DecidedArea[], readonly string[]]>([
    ['as they are', [plain('a'), plain('b')], []],
    ['under a name in every language', [{ area: 'a+b', name, reason: null }, plain('c')], []],
    ['never twice', [plain('a'), plain('a')], ['area-repeated']],
    ['never merged and alone', [{ area: 'a+b', name, reason: null }, plain('b')], ['area-repeated']],
    ['never with themselves', [{ area: 'a+a', name, reason: null }], ['area-repeated']],
    ['in one order of their ids', [{ area: 'b+a', name, reason: null }], ['area-repeated']],
    ['split into parts with names', [part('a~1'), part('a~2'), plain('b')], []],
    ['never split into one', [part('a~1')], ['split-incomplete']],
    ['never with a part missing', [part('a~1'), part('a~3')], ['split-incomplete', 'split-incomplete']],
    ['never split and whole', [part('a~1'), part('a~2'), plain('a')], ['area-repeated']],
    [
      'never split and merged',
      [part('a~1'), part('a~2'), { area: 'a+b', name, reason: null }],
      ['area-repeated'],
    ],
    ['never merged, then split', [part('a+b~1'), part('a+b~2')], ['split-incomplete', 'split-incomplete']],
    ['never split without names', [plain('a~1'), part('a~2')], ['area-name-missing']],
    ['from what was ranked', [plain('z')], ['area-unknown']],
    ['under a name', [plain('a+b')], ['area-name-missing']],
    [
      'not under half a name',
      [{ area: 'a', name: { ...name, ar: ' ' }, reason: null }],
      ['area-name-missing'],
    ],
  ])('%s', (_, chosen, expected) => {
    expect(lineageProblems(known, chosen).map(({ code }) => code)).toEqual(expected);
  });
});
