import { fileLimits } from './file-limits.ts';
import { lineProblem } from './line-problem.ts';

/** Tells each record with its fields and the line (1 = first) that it begins on. */
export type CsvRecordSink = (fields: readonly string[], line: number) => void;

/**
 * Splits CSV (RFC 4180) line by line into records: quoted fields with doubled quotes and line feeds inside.
 * Unless given, the delimiter (`,` `;` or tab) is
 * the one that occurs most in the first record outside quotes. Blank lines
 * are passed over. Memory O(longest record).
 */
export class CsvRecords {
  private line = 0;
  private start = 1;
  private pending = '';

  constructor(
    private readonly sink: CsvRecordSink,
    private delimiter = '',
  ) {}

  /** Takes in one line without its end. */
  push(line: string): void {
    this.line += 1;
    const text = this.line === 1 ? line.replace(/^\uFEFF/, '') : line;
    const record = this.pending === '' ? text : `${this.pending}\n${text}`;
    if (record.length > fileLimits.line)
      throw lineProblem(this.line, 'line-too-long', { limit: fileLimits.line });
    if (this.pending === '') this.start = this.line;
    if (quotesOf(record) % 2 === 1) {
      this.pending = record;
      return;
    }
    this.pending = '';
    if (record.trim() === '') return;
    this.delimiter ||= delimiterOf(record);
    this.sink(fieldsOf(record, this.delimiter, this.start), this.start);
  }

  /** After the last line. */
  end(): void {
    if (this.pending !== '') throw lineProblem(this.start, 'quote-not-closed');
  }
}

function quotesOf(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}

function delimiterOf(record: string): string {
  const bare = record.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function fieldsOf(record: string, delimiter: string, line: number): readonly string[] {
  if (!record.includes('"')) return record.split(delimiter).map((field) => field.trim());
  const fields: string[] = [];
  let at = 0;
  while (at <= record.length) {
    while (record[at] === ' ') at += 1;
    if (record[at] !== '"') {
      const next = record.indexOf(delimiter, at);
      const to = next < 0 ? record.length : next;
      fields.push(record.slice(at, to).trim());
      at = to + 1;
      continue;
    }
    let field = '';
    for (at += 1; record[at] !== '"' || record[at + 1] === '"'; at += 1) {
      if (at >= record.length) throw lineProblem(line, 'quote-not-closed');
      if (record[at] === '"') at += 1;
      field += record[at];
    }
    fields.push(field);
    const rest = record.indexOf(delimiter, at + 1);
    const to = rest < 0 ? record.length : rest;
    if (record.slice(at + 1, to).trim() !== '') throw lineProblem(line, 'text-after-quote');
    at = to + 1;
  }
  return fields;
}
