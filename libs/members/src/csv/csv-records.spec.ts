import * as fc from 'fast-check';
import { csvRecords } from './csv-records.ts';

describe('csvRecords', () => {
  it.each([
    ['a line end at the end adds no record', 'a,b\n', [['a', 'b']]],
    ['a trailing comma is an empty cell', 'a,', [['a', '']]],
    ['doubled quotes are one quote', '"a""b"', [['a"b']]],
    ['commas and line ends stay inside quotes', '"a,\nb",c', [['a,\nb', 'c']]],
    ['an empty quoted cell is a cell', '"",x', [['', 'x']]],
    ['empty lines are no records', '\n\na\n\n', [['a']]],
  ])('%s', (_, text, cells) => {
    const read = csvRecords(text);
    expect(read.problems).toEqual([]);
    expect(read.records.map((record) => record.cells)).toEqual(cells);
  });

  it('reads back whatever was written by the rules of RFC 4180', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join(lineEnd);
        expect(csvRecords(text).records.map((record) => record.cells)).toEqual(rows);
      }),
    );
  });
});
