import * as fc from 'fast-check';
import { csvRecords } from './csv-records.ts';
import { csvText } from './csv-text.ts';
import { guardedCell, isFormula, unguardedCell } from './guarded-cell.ts';

describe('csvText', () => {
  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(
      csvText([
        ['a', 'b, "c"'],
        ['d', ''],
      ]),
    ).toBe('\uFEFFa,"b, ""c"""\r\nd,\r\n');
  });

  it('is read back cell by cell, whatever stands in them, and lets no spreadsheet run a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "''=", '＝'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const { records, problems } = csvRecords(`head,head\r\n${csvText(rows).slice(1)}`, {
          records: 100,
          cells: 5,
        });
        expect(problems).toEqual([]);
        const written = records.slice(1).map(({ cells }) => cells);
        expect(written.map((cells) => cells.map(unguardedCell))).toEqual(rows);
        expect(written.flat().filter(isFormula)).toEqual([]);
      }),
    );
  });
});

describe('guardedCell', () => {
  it.each([
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-2 Cork', "'-2 Cork"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['Cork = Corcaigh', 'Cork = Corcaigh'],
    ['', ''],
  ])('%j is written %j and read back', (text, cell) => {
    expect(guardedCell(text)).toBe(cell);
    expect(unguardedCell(cell)).toBe(text);
  });
});
