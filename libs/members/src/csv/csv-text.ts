import { guardedCell } from './guarded-cell.ts';

/**
 * Rows as a CSV file: RFC 4180 (commas, CRLF, quotes doubled) with the byte order mark that spreadsheets need to read
 * names right; no cell runs as a formula (`guardedCell`). `csvRecords` and `unguardedCell` read it back exactly, except
 * for a row that is one empty cell, which is an empty line.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  const safe = guardedCell(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
