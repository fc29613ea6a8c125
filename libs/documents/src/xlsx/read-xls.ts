import { read, SSF } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { Problem } from '#problem';
import { serialDay } from './cell-dates.ts';
import type { ReadRow, ReadWorkbook } from './read-xlsx.ts';

const limits = { bytes: 8_000_000, rows: 100_002, columns: 4_000 } as const;

/**
 * Opens an old workbook (BIFF, `.xls`) that anybody may have made, with cells as `readXlsx` gives them. The format
 * cannot be read piece by piece, so that its size is limited instead: memory O(file).
 *
 * @throws Problem `invalid` / `workbook-old` where it is damaged or behind a password; `too-large` / `workbook-too-large`
 */
export function readXls(bytes: Uint8Array): ReadWorkbook {
  if (bytes.length > limits.bytes)
    throw new Problem('too-large', 'workbook-too-large', { limit: limits.bytes });
  const book = opened(bytes);
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    sheets: book.SheetNames,
    *rows(name) {
      const grid = book.Sheets[name]?.['!data'] ?? [];
      for (const [index, cells] of grid.entries()) {
        const row = rowOf(cells ?? [], index + 1, epoch1904);
        if (row.cells.some((cell) => cell.trim() !== '')) yield row;
      }
    },
  };
}

/** How every container of old workbooks begins: the library takes whatever begins otherwise for another format. */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const leastBytes = 512;

function opened(bytes: Uint8Array): WorkBook {
  if (bytes.length < leastBytes || signature.some((byte, at) => bytes[at] !== byte))
    throw new Problem('invalid', 'workbook-old');
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      sheetRows: limits.rows,
    });
    if (book.SheetNames.length > 0) return book;
  } catch {
    // Whatever the library trips over, the reader of the file is told the same.
  }
  throw new Problem('invalid', 'workbook-old');
}

function rowOf(given: readonly (CellObject | undefined)[], line: number, epoch1904: boolean): ReadRow {
  if (given.length > limits.columns)
    throw new Problem('too-large', 'workbook-too-large', { limit: limits.columns });
  const cells = Array.from(given, (cell) => (cell === undefined ? '' : written(cell, epoch1904)));
  while (cells.at(-1) === '') cells.pop();
  return { line, cells };
}

function written({ t, v, z }: CellObject, epoch1904: boolean): string {
  if (v === undefined || t === 'e' || t === 'z') return '';
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'number' && z !== undefined && SSF.is_date(String(z)) === true)
    return serialDay(v, epoch1904);
  return String(v);
}
