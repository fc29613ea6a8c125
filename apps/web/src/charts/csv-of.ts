import { withoutSign } from '#texts';

/**
 * Rows as CSV with a byte order mark, which spreadsheets need to read names right.
 * A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(','));
  return withoutSign(`\ufeff${lines.join('\r\n')}\r\n`);
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
