import type { ProblemDetail } from '#problem';

/** One record and the line on which it begins, the first line being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Every code that `csvRecords` can return. */
export const csvProblemCodes = ['stray-quote', 'unclosed-quote'] as const;

/**
 * The records of a CSV text (RFC 4180; lines end in LF, CRLF or CR; a byte order mark and empty lines are skipped).
 * Never throws: a record with a stray quote is left out and reported, an unclosed quote ends the reading. O(n).
 *
 * Our own because the roll is also read in the browser: `csv-parse` brings a 28 kB buffer polyfill into every page
 * that imports this library, and knows only the line on which a record ends.
 */
export function csvRecords(text: string): {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly ProblemDetail[];
} {
  const records: CsvRecord[] = [];
  const problems: ProblemDetail[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let stray = false;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
      if (cell === null) {
        problems.push({ path: `line ${start}, column ${cells.length + 1}`, code: 'unclosed-quote' });
        return { records, problems };
      }
      stray ||= cell.stray;
      line += cell.lines;
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (stray) problems.push({ path: `line ${start}`, code: 'stray-quote' });
    else if (cells.length > 1 || cells[0] !== '') records.push({ line: start, cells });
  }
  return { records, problems };
}

interface Cell {
  readonly value: string;
  /** Position of the comma or line end that closes the cell. */
  readonly end: number;
  /** Line breaks inside the cell. */
  readonly lines: number;
  readonly stray: boolean;
}

function plainCell(text: string, start: number): Cell {
  const end = cellEnd(text, start);
  const value = text.slice(start, end);
  return { value, end, lines: 0, stray: value.includes('"') };
}

function quotedCell(text: string, start: number): Cell | null {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  const end = cellEnd(text, close + 1);
  return { value, end, lines: value.match(/\r\n|\n|\r/g)?.length ?? 0, stray: end !== close + 1 };
}

function cellEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
