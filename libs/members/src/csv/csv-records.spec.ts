import * as fc from 'fast-check';
import { csvRecords } from './csv-records.ts';

const limits = { records: 100, cells: 10 };

describe('csvRecords', () => {
  it.each([
    ['a line end at the end adds no record', 'a,b\n', [['a', 'b']]],
    ['a trailing comma is an empty cell', 'a,', [['a', '']]],
    ['doubled quotes are one quote', '"a""b"', [['a"b']]],
    ['commas and line ends stay inside quotes', '"a,\nb",c', [['a,\nb', 'c']]],
    ['an empty quoted cell is a cell', '"",x', [['', 'x']]],
    ['empty lines are no records', '\n\na\n\n', [['a']]],
  ])('%s', (_, text, cells) => {
    const read = csvRecords(text, limits);
    expect(read.problems).toEqual([]);
    expect(read.records.map((record) => record.cells)).toEqual(cells);
  });

  it.each([
    ['stops at too many records', 'a\nb\nc\nd', [['a'], ['b']], 'line 3', 'too-many-rows'],
    ['counts broken records towards the limit', 'a\n"b"c\nd\ne', [['a']], 'line 3', 'too-many-rows'],
    ['leaves out a record of too many cells', 'a\n1,2,3,4\nb', [['a'], ['b']], 'line 2', 'too-many-cells'],
    ['keeps what stands before an unclosed quote', 'a\n\n"b\nc', [['a']], 'line 3', 'unclosed-quote'],
  ])('%s', (_, text, cells, path, code) => {
    const read = csvRecords(text, { records: code === 'too-many-cells' ? 4 : 2, cells: 3 });
    expect(read.records.map((record) => record.cells)).toEqual(cells);
    expect(read.problems).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('allows empty lines after the last record that fits', () => {
    expect(csvRecords('a\nb\n\n', { records: 2, cells: 1 }).problems).toEqual([]);
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
        expect(csvRecords(text, limits).records.map((record) => record.cells)).toEqual(rows);
      }),
    );
  });
});
