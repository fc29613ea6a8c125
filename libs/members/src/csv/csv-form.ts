/** How the cells of a text are separated, and where its first record begins. */
export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t';
  /** Position of the first record. */
  readonly start: number;
  /** Line on which it stands, the first being 1. */
  readonly line: number;
}

const delimiters = [',', ';', '\t'] as const;
/** Characters of the first line that are looked at: a head line is shorter. */
const headLimit = 10_000;

/**
 * The form of a CSV text: Excel writes semicolons where the comma separates decimals, and tabs as "Unicode text".
 * A first line `sep=;` decides, as it does in Excel; otherwise the separator that the head line has most of, the comma
 * where none is ahead. A byte order mark is skipped. O(1): only the beginning is read.
 */
export function csvForm(text: string): CsvForm {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const beginning = text.slice(mark, mark + headLimit);
  const named = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(beginning);
  if (named) return { delimiter: named[1] as CsvForm['delimiter'], start: mark + named[0].length, line: 2 };
  const head = (/[^\r\n]+/.exec(beginning)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  const most = Math.max(...counts);
  return { delimiter: delimiters[counts.indexOf(most)] ?? ',', start: mark, line: 1 };
}
