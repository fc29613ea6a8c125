import { Problem } from '#problem';
import { XmlReader } from '#xml';
import type { XmlSink } from '#xml';
import { dateStyles, serialDay } from './cell-dates.ts';
import { readXls } from './read-xls.ts';
import { unpackedPieces, zipEntries } from './zip-entries.ts';

/** One row of a sheet: its number as programs show it, and its cells as texts; empty ones at the end are left out. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A workbook from outside. */
export interface ReadWorkbook {
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  /** The rows of a sheet that hold anything, read as they are asked for. */
  readonly rows: (sheet: string) => Generator<ReadRow>;
}

/** Bytes of one part, unpacked: an archive of a few kilobytes can hold gigabytes of nothing. */
const limits = { archive: 30_000_000, part: 400_000_000, texts: 60_000_000, columns: 4_000 } as const;

/**
 * Opens a workbook (SpreadsheetML, ECMA-376, or an old `.xls`) that anybody may have made. Rows are unpacked as they are asked for: memory
 * O(texts that cells share). Numbers come as JavaScript writes them, days as `2019-04-30`, formulas as the value that
 * was last computed.
 *
 * @throws Problem `invalid` / `workbook-old`, `workbook-unreadable`, or as `XmlReader`; `too-large` / `workbook-too-large`
 */
export function readXlsx(archive: Uint8Array): ReadWorkbook {
  if (archive.length > limits.archive)
    throw new Problem('too-large', 'workbook-too-large', { limit: limits.archive });
  // The container of old workbooks, and of those behind a password.
  if (archive[0] === 0xd0 && archive[1] === 0xcf) return readXls(archive);
  const entries = zipEntries(archive);
  const events = function* (path: string, sink: XmlSink, limit: number): Generator<void> {
    const entry = entries.get(path);
    if (entry === undefined) throw new Problem('invalid', 'workbook-unreadable');
    const reader = new XmlReader(sink);
    const decoder = new TextDecoder();
    for (const piece of unpackedPieces(entry, limit)) {
      reader.push(decoder.decode(piece, { stream: true }));
      yield;
    }
    reader.push(decoder.decode());
    reader.end();
    yield;
  };
  const whole = (path: string, sink: Partial<XmlSink>): void => {
    if (!entries.has(path)) return;
    for (const _ of events(path, { open() {}, text() {}, close() {}, ...sink }, limits.texts));
  };

  const targets = new Map<string, string>();
  whole('xl/_rels/workbook.xml.rels', {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  const paths = new Map<string, string>();
  let epoch1904 = false;
  if (!entries.has('xl/workbook.xml')) throw new Problem('invalid', 'workbook-unreadable');
  whole('xl/workbook.xml', {
    open: (name, attribute) => {
      if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute('r:id') ?? '') ?? '';
      paths.set(attribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const dates = dateStyles((sink) => whole('xl/styles.xml', sink));
  const shared = sharedTexts((sink) => whole('xl/sharedStrings.xml', sink));

  return {
    sheets: [...paths.keys()],
    *rows(sheet) {
      const waiting: ReadRow[] = [];
      const written = (raw: string, type: string | undefined, style: string | undefined): string => {
        if (type === 's') return shared[Number(raw)] ?? '';
        if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
        if (type !== undefined && type !== 'n') return raw;
        const number = Number(raw);
        if (raw.trim() === '' || !Number.isFinite(number)) return raw;
        return style !== undefined && dates.has(Number(style))
          ? serialDay(number, epoch1904)
          : String(number);
      };
      for (const _ of events(paths.get(sheet) ?? '', rowSink(waiting, written), limits.part)) {
        yield* waiting;
        waiting.length = 0;
      }
    },
  };
}

/** Texts that cells share, by number. */
function sharedTexts(read: (sink: Partial<XmlSink>) => void): readonly string[] {
  const texts: string[] = [];
  let words: string | null = null;
  let phonetic = false;
  let inText = false;
  read({
    open: (name) => {
      if (name === 'si') words = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text: (text) => {
      if (words !== null && inText) words += text;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(words ?? ''));
      if (name === 'rPh') phonetic = false;
      inText = false;
    },
  });
  return texts;
}

/** Gathers the cells of each row. */
function rowSink(
  rows: ReadRow[],
  written: (raw: string, type: string | undefined, style: string | undefined) => string,
): XmlSink {
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let type: string | undefined;
  let style: string | undefined;
  let raw = '';
  let reads = false;
  return {
    open(name, attribute) {
      if (name === 'row') {
        line = Number(attribute('r') ?? line + 1);
        column = -1;
        cells = [];
      } else if (name === 'c') {
        const at = attribute('r');
        column = at === undefined ? column + 1 : columnOf(at);
        if (column >= limits.columns)
          throw new Problem('too-large', 'workbook-too-large', { limit: limits.columns });
        [type, style, raw] = [attribute('t'), attribute('s'), ''];
      }
      reads = name === 'v' || name === 't';
    },
    text(text) {
      if (reads) raw += text;
    },
    close(name) {
      reads = false;
      if (name === 'c' && raw !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = type === 's' ? written(raw, type, style) : unescaped(written(raw, type, style));
      } else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    },
  };
}

/** 0 for `A7`, 27 for `AB7`. */
function columnOf(at: string): number {
  let column = 0;
  for (let place = 0; place < at.length; place += 1) {
    const letter = at.codePointAt(place)! - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Programs write characters that XML does not take as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    : text;
}
