import type { ProblemDetail } from '#problem';
import { isIsoDate } from '../roll/is-iso-date.ts';
import { listedEntries } from './listed-text.ts';

/** The cells of one row by column, and the notes of what is wrong with them, each at `line n, column name`. */
export class RowCells<Column extends string, Code extends string> {
  private readonly found: ProblemDetail[] = [];
  private readonly unfit: ReadonlySet<string>;

  constructor(
    private readonly cells: ReadonlyMap<Column, string>,
    private readonly line: number,
    /** What makes cells unfit to be read: nothing more is said of their columns. */
    unreadable: readonly ProblemDetail[] = [],
  ) {
    this.found.push(...unreadable);
    this.unfit = new Set(unreadable.map(({ path }) => path));
  }

  /** What was refused so far. */
  get problems(): readonly ProblemDetail[] {
    return this.found;
  }

  /** Whether the file has the column at all. */
  has(column: Column): boolean {
    return this.cells.has(column);
  }

  /** The cell's text; empty where there is none. */
  text(column: Column): string {
    return this.unfit.has(this.pathOf(column)) ? '' : (this.cells.get(column) ?? '');
  }

  /** The cell's text, null where it is empty. */
  optional(column: Column): string | null {
    return this.text(column) || null;
  }

  refuse(column: Column, code: Code, value = this.text(column)): void {
    const path = this.pathOf(column);
    if (!this.unfit.has(path)) this.found.push({ path, code, params: { value: value.slice(0, 60) } });
  }

  private pathOf(column: Column): string {
    return `line ${this.line}, column ${column}`;
  }

  /** Refuses the cell's text, or the part of it that is given, unless it is good. */
  demand(good: boolean, column: Column, code: Code, value?: string): void {
    if (!good) this.refuse(column, code, value);
  }

  /** The choice that the cell names; null where it is empty, and refused where it is none of them. */
  oneOf<Choice extends string>(choices: readonly Choice[], column: Column, code: Code): Choice | null {
    const text = this.text(column);
    const chosen = choices.find((choice) => choice === text) ?? null;
    this.demand(chosen !== null || text === '', column, code);
    return chosen;
  }

  /** The entries that the cell lists; one whose first parts are not all there, or that has too many, is refused. */
  entries(column: Column, needed: number, most: number, code: Code): readonly (readonly string[])[] {
    return listedEntries(this.text(column)).filter((parts) => {
      const whole = parts.length <= most && parts.slice(0, needed).filter(Boolean).length === needed;
      this.demand(whole, column, code, parts.join(' | '));
      return whole;
    });
  }

  /** A day that is a part of the cell; refused unless it is in the calendar. */
  day(column: Column, day: string, code: Code): string {
    this.demand(isIsoDate(day), column, code, day);
    return day;
  }
}
