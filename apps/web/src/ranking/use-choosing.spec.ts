import { choosingOf, partsOf } from './use-choosing.ts';
import type { Draft } from './use-choosing.ts';

const name = (word: string) => ({ en: word, fr: word, es: word, ar: word });
const areas = ['a', 'b', 'c'].map((id, index) => ({
  id,
  rank: index + 1,
  lower: index + 1,
  upper: index + 1,
}));
const draft: Draft = {
  chosen: new Set(['a', 'b']),
  names: { 'a~1': name('One'), 'a~2': name('Two') },
  reasons: {},
  borderReason: '',
};

test('a split area stands in the choice as its parts, in their order, with one reason for all', () => {
  expect(partsOf(draft, 'a')).toEqual(['a~1', 'a~2']);
  expect(choosingOf(draft, areas, 2).missing).toEqual(['a']);
  const given = choosingOf({ ...draft, reasons: { a: ' Two tasks. ' } }, areas, 2);
  expect(given.missing).toEqual([]);
  expect(given.choosing.areas).toEqual([
    { area: 'a~1', name: name('One'), reason: 'Two tasks.' },
    { area: 'a~2', name: name('Two'), reason: 'Two tasks.' },
    { area: 'b', name: null, reason: null },
  ]);
});

test('places that stay empty ask for a reason', () => {
  const fewer = { ...draft, names: {}, chosen: new Set(['a']) };
  expect(choosingOf(fewer, areas, 2)).toMatchObject({ unfilled: 1, borderMissing: true });
  const given = choosingOf({ ...fewer, borderReason: 'One is enough.' }, areas, 2);
  expect(given.borderMissing).toBe(false);
  expect(given.choosing.borderReason).toBe('One is enough.');
});

test('a split area that is not chosen asks for nothing', () => {
  const names = { 'c~1': name('One'), 'c~2': name('Two') };
  const { choosing, missing } = choosingOf({ ...draft, names }, areas, 2);
  expect(choosing.areas.map(({ area }) => area)).toEqual(['a', 'b']);
  expect(missing).toEqual([]);
});
