import * as fc from 'fast-check';
import { listedEntries, listedText } from './listed-text.ts';

describe('listedText', () => {
  it.each([
    [[['a'], ['b']], 'a; b'],
    [[['active', '2015-09-01', '', 'x', '']], 'active | 2015-09-01 |  | x'],
    [[['a|b', 'c;d', 'e\\f\ng']], 'a\\|b | c\\;d | e\\\\f\\ng'],
    [[], ''],
  ])('%j is %j', (entries, text) => {
    expect(listedText(entries)).toBe(text);
  });

  it('is read back, whatever stands in it, but for empty parts at the end', () => {
    const part = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('|', ';', '\\', '\\n', '\n', 'a \\ | ; b'))
      .map((each) => each.trim());
    const entry = fc.array(part, { minLength: 1, maxLength: 4 }).filter((parts) => parts.at(-1) !== '');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        expect(listedEntries(listedText(entries))).toEqual(entries);
      }),
    );
  });

  it.each([
    ['what a person writes', ' a ;b|c ;; ', [['a'], ['b', 'c']]],
    ['a backslash at the end', 'a\\', [['a\\']]],
    ['nothing but separators', ';|;', []],
  ])('reads %s', (_, cell, entries) => {
    expect(listedEntries(cell)).toEqual(entries);
  });
});
