import type { ProblemDetail } from '#problem';
import type { CsvRecord } from './csv-records.ts';
import { unguardedCell } from './guarded-cell.ts';

/** Every code that the head line of a file can be refused with. */
export const headerProblemCodes = [
  'empty-file',
  'wrong-delimiter',
  'missing-column',
  'unknown-column',
  'duplicate-column',
] as const;

/** Records under a head line that names their columns, in any order. */
export class CsvTable<Column extends string> {
  /** What is wrong with the head line. */
  readonly problems: readonly ProblemDetail[];
  /** Columns that the head line names, in its order. */
  readonly columns: readonly Column[];
  private readonly names: readonly string[];

  constructor(
    private readonly records: readonly CsvRecord[],
    private readonly known: readonly Column[],
    private readonly required: readonly Column[],
  ) {
    const [header] = records;
    this.names = header?.cells.map((cell) => cell.trim()) ?? [];
    this.columns = this.names.filter((name): name is Column => this.isColumn(name));
    this.problems = header ? this.headerProblems(header.line) : [{ path: 'line 1', code: 'empty-file' }];
  }

  /** Whether the rows can be read. */
  get sound(): boolean {
    return this.problems.length === 0;
  }

  /** Every row that is not empty, its cells by column as they were before they were guarded; null: too many cells. */
  *rows(): Generator<{ readonly line: number; readonly cells: ReadonlyMap<Column, string> | null }> {
    for (const { line, cells } of this.records.slice(1)) {
      // Spreadsheets save empty rows and cells around the table as well.
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (cells.slice(this.names.length).some((cell) => cell.trim() !== '')) {
        yield { line, cells: null };
        continue;
      }
      const named = this.columns.map((column, index): [Column, string] => [
        column,
        unguardedCell((cells[index] ?? '').normalize('NFC').trim()).trim(),
      ]);
      yield { line, cells: new Map(named) };
    }
  }

  private headerProblems(line: number): readonly ProblemDetail[] {
    if (this.names.length === 1 && /[;\t|]/.test(this.names[0] ?? ''))
      return [{ path: `line ${line}`, code: 'wrong-delimiter' }];
    const problems: ProblemDetail[] = [];
    for (const [index, name] of this.names.entries()) {
      const path = `line ${line}, column ${name.slice(0, 60)}`;
      if (!this.isColumn(name)) problems.push({ path, code: 'unknown-column' });
      else if (this.names.indexOf(name) < index) problems.push({ path, code: 'duplicate-column' });
    }
    for (const column of this.required) {
      if (!this.names.includes(column))
        problems.push({ path: `line ${line}, column ${column}`, code: 'missing-column' });
    }
    return problems;
  }

  private isColumn(name: string): name is Column {
    return this.known.some((column) => column === name);
  }
}
