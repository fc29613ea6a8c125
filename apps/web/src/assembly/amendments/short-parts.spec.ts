import { shortParts } from './short-parts.ts';

const same = (text: string) => ({ kind: 'same', text }) as const;
const added = { kind: 'added', text: 'new' } as const;

test('what is changed stays whole, and a short text too', () => {
  const parts = [same('one two '), added, same(' three')];
  expect(shortParts(parts, 3)).toEqual(parts);
});

test('of a long unchanged beginning the last words are kept, of a long end the first', () => {
  const long = 'a b c d e f g h ';
  expect(shortParts([same(long), added, same(` ${long}`)], 2)).toEqual([same('… g h '), added, same(' a …')]);
});

test('between two changes both sides are kept', () => {
  expect(shortParts([added, same(' a b c d e f g h '), added], 2)[1]).toEqual(same(' a … g h '));
});
