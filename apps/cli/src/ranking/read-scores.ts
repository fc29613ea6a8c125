import { CsvRecords, lineProblem } from '#ranking';
import { readLines } from './read-lines.ts';

/** Independent scores with their standard errors. */
export interface NamedScores {
  readonly names: readonly string[];
  readonly scores: readonly number[];
  readonly errors: readonly number[];
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const columns = ['name', 'score', 'se'] as const;
const LIMIT = 1_000;

/** Reads a CSV file with the columns name, score and se (others are passed over). */
export async function readScores(path: string): Promise<NamedScores> {
  const names: string[] = [];
  const scores: number[] = [];
  const errors: number[] = [];
  let at: readonly number[] | undefined;
  let width = 0;
  let last = 1;
  const records = new CsvRecords((fields, line) => {
    last = line;
    if (!at) {
      const header = fields.map((field) => field.toLowerCase());
      at = columns.map((column) => {
        if (!header.includes(column)) throw lineProblem(line, 'column-missing', { column });
        return header.indexOf(column);
      });
      width = header.length;
      return;
    }
    if (fields.length !== width)
      throw lineProblem(line, 'wrong-number-of-columns', { expected: width, found: fields.length });
    const name = fields[at[0]!]!;
    if (name === '') throw lineProblem(line, 'field-empty', {}, 'name');
    if (names.includes(name)) throw lineProblem(line, 'duplicate-id', {}, 'name');
    if (names.length >= LIMIT) throw lineProblem(line, 'too-many-areas', { areas: LIMIT + 1, limit: LIMIT });
    const error = number(fields[at[2]!]!, line, 'se');
    if (error < 0) throw lineProblem(line, 'negative-error', {}, 'se');
    names.push(name);
    scores.push(number(fields[at[1]!]!, line, 'score'));
    errors.push(error);
  });
  await readLines(path, (line) => records.push(line));
  records.end();
  if (!at) throw lineProblem(1, 'empty-file');
  if (names.length < 2) throw lineProblem(last, 'too-few-rows');
  return { names, scores, errors };
}

function number(text: string, line: number, column: string): number {
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value))
    throw lineProblem(line, 'invalid-number', { value: text.slice(0, 40) }, column);
  return value;
}
