import type { SourceTexts } from '../language-plan.ts';

/** One row of a sheet or file, with its line as programs show it. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row by the names of its columns. */
export interface NamedRow {
  readonly line: number;
  /** The cell of a column by its name, without space around it; empty where there is none. */
  readonly cell: (column: string) => string;
  /** A text in all languages: the columns `label`, `label::French (fr)`. */
  readonly texts: (column: string) => SourceTexts;
}

/** A sheet whose first row names its columns, without regard to case and to space. */
export class SheetTable {
  readonly columns: readonly string[];
  readonly rows: readonly NamedRow[];
  /** Names that stand more than once; the first counts. */
  readonly repeated: readonly string[];

  constructor(rows: readonly TableRow[]) {
    const [head, ...body] = rows;
    this.columns = (head?.cells ?? []).map(columnName);
    this.repeated = [
      ...new Set(this.columns.filter((name, at) => name !== '' && this.columns.indexOf(name) < at)),
    ];
    const places = new Map(this.columns.map((name, at) => [name, at] as const).reverse());
    this.rows = body.map(({ line, cells }) => ({
      line,
      cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
      texts: (column) =>
        new Map(
          [...places].flatMap(([name, at]) => {
            const language = languageIn(name, column);
            const text = (cells[at] ?? '').trim();
            return language === null || text === '' ? [] : [[language, text] as const];
          }),
        ),
    }));
  }

  /** The languages in which a column stands. */
  languagesOf(column: string): readonly string[] {
    return this.columns.flatMap((name) => {
      const language = languageIn(name, column);
      return language === null ? [] : [language];
    });
  }
}

/** The language of a column; empty for the column without one, null for another column. */
function languageIn(name: string, column: string): string | null {
  if (name === column) return '';
  // Old forms have one colon.
  const found = /^([a-z_]+)\s*::?\s*(.+)$/.exec(name);
  return found?.[1] === column ? (found[2] ?? null) : null;
}

const columnName = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
