import type { ProblemDetail } from '#problem';
import { csvForm } from './csv-form.ts';

/** One record and the line on which it begins, the first line being 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How many records, and cells in one of them, are read at most. */
export interface CsvLimits {
  readonly records: number;
  readonly cells: number;
}

/** Every code that `csvRecords` can return. */
export const csvProblemCodes = ['stray-quote', 'unclosed-quote', 'too-many-cells', 'too-many-rows'] as const;

/**
 * The records of a CSV text (RFC 4180; lines end in LF, CRLF or CR; a byte order mark and empty lines are skipped;
 * cells are separated as `csvForm` finds). Never throws: a record with a stray quote or too many cells is left out and reported, an unclosed quote or too many
 * records end the reading. O(n).
 *
 * Our own because the roll is also read in the browser: `csv-parse` brings a 28 kB buffer polyfill into every page
 * that imports this library, and knows only the line on which a record ends.
 */
export function csvRecords(
  text: string,
  limits: CsvLimits,
): { readonly records: readonly CsvRecord[]; readonly problems: readonly ProblemDetail[] } {
  const records: CsvRecord[] = [];
  const problems: ProblemDetail[] = [];
  const { delimiter, start, line: firstLine } = csvForm(text);
  let at = start;
  let line = firstLine;
  while (at < text.length) {
    const path = `line ${line}`;
    const ended = lineEnd(text, at);
    if (ended > 0) {
      at += ended;
      line += 1;
      continue;
    }
    if (records.length + problems.length >= limits.records) {
      problems.push({ path, code: 'too-many-rows', params: { limit: limits.records } });
      break;
    }
    const record = readRecord(text, at, limits.cells, delimiter);
    if (record === null) {
      problems.push({ path, code: 'unclosed-quote' });
      break;
    }
    if (record.refused === null) records.push({ line, cells: record.cells });
    else problems.push({ path, code: record.refused });
    at = record.end;
    line += record.lines;
  }
  return { records, problems };
}

interface RawRecord {
  readonly cells: readonly string[];
  readonly refused: (typeof csvProblemCodes)[number] | null;
  /** Position of the line end that closes the record, or of the end of the text. */
  readonly end: number;
  /** Line breaks inside the record. */
  readonly lines: number;
}

/** The record that starts here; null when a quote in it never closes. */
function readRecord(text: string, start: number, cellLimit: number, delimiter: string): RawRecord | null {
  const cells: string[] = [];
  let refused: RawRecord['refused'] = null;
  let lines = 0;
  let at = start;
  for (let count = 1; ; count += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (cell === null) return null;
    if (cell.stray) refused ??= 'stray-quote';
    if (count > cellLimit) refused ??= 'too-many-cells';
    else cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    if (text[at] !== delimiter) return { cells, refused, end: at, lines };
    at += 1;
  }
}

interface Cell {
  readonly value: string;
  /** Position of the delimiter or line end that closes the cell. */
  readonly end: number;
  /** Line breaks inside the cell. */
  readonly lines: number;
  readonly stray: boolean;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  const end = cellEnd(text, start, delimiter);
  const value = text.slice(start, end);
  return { value, end, lines: 0, stray: value.includes('"') };
}

function quotedCell(text: string, start: number, delimiter: string): Cell | null {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  const end = cellEnd(text, close + 1, delimiter);
  return { value, end, lines: value.match(/\r\n|\n|\r/g)?.length ?? 0, stray: end !== close + 1 };
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** Characters of the line end that stands here; 0 where there is none. */
function lineEnd(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return 0;
}
