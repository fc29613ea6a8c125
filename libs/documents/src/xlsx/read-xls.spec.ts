import { utils, write } from '@e965/xlsx';
import * as fc from 'fast-check';
import { Problem } from '#problem';
import { readXlsx } from './read-xlsx.ts';

/** An old workbook as programs before 2007 wrote them. */
function oldWorkbook(rows: readonly (readonly unknown[])[], sheet = 'survey'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), sheet);
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array);
}

describe('readXls', () => {
  test('gives the cells as those of a workbook of today', () => {
    const day = { t: 'n', v: 43_585, z: 'yyyy-mm-dd' };
    const bytes = oldWorkbook([['type', 'name'], [], ['text', 'مدينة', 7.5, true, day, '']]);
    const { sheets, rows } = readXlsx(bytes);
    expect(sheets).toEqual(['survey']);
    expect([...rows('survey')]).toEqual([
      { line: 1, cells: ['type', 'name'] },
      { line: 3, cells: ['text', 'مدينة', '7.5', 'TRUE', '2019-04-30'] },
    ]);
    expect([...rows('nothing')]).toEqual([]);
  });

  test('explains what is damaged, and never fails in another way', () => {
    const bytes = oldWorkbook([
      ['a', 'b'],
      ['c', 1],
    ]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        const damaged = Uint8Array.from(bytes);
        damaged[Math.max(at, 8)] = value;
        try {
          const { sheets, rows } = readXlsx(damaged.subarray(0, Math.max(length, 4)));
          for (const sheet of sheets) expect([...rows(sheet)].length).toBeLessThan(100_003);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('refuses what is too large before it is opened', () => {
    const large = new Uint8Array(8_000_001);
    large.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(() => readXlsx(large)).toThrow('workbook-too-large');
  });
});
