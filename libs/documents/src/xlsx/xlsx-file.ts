import { Zip, ZipDeflate } from 'fflate';
import { sheetEnd, sheetRow, sheetStart } from './sheet-xml.ts';
import type { SheetCell, SheetLayout } from './sheet-xml.ts';
import { workbookParts } from './workbook-parts.ts';

/** One sheet; its first row is the head and stays in sight. */
export interface Sheet extends SheetLayout {
  /** At most 31 characters, none of : \ / ? * [ ] */
  readonly name: string;
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>;
}

/** Rows that are packed at a time. */
const batch = 100;

/**
 * A workbook (SpreadsheetML, ECMA-376) in pieces as the rows come, so that the number of rows is no matter of memory.
 * Texts are texts: none is ever a formula. The same rows give the same bytes.
 */
export async function* xlsxFile(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const packed = new PackedFiles();
  for (const [path, xml] of workbookParts(sheets)) {
    packed.begin(path).push(bytesOf(xml), true);
  }
  for (const [index, sheet] of sheets.entries()) {
    const part = packed.begin(`xl/worksheets/sheet${index + 1}.xml`);
    part.push(bytesOf(sheetStart(sheet)));
    let number = 0;
    let waiting = '';
    for await (const row of sheet.rows) {
      number += 1;
      waiting += sheetRow(row, number, sheet);
      if (number % batch !== 0) continue;
      part.push(bytesOf(waiting));
      waiting = '';
      yield* packed.taken();
    }
    part.push(bytesOf(waiting + sheetEnd(sheet, number)), true);
    yield* packed.taken();
  }
  packed.end();
  yield* packed.taken();
}

/** A zip archive whose finished pieces are taken out as it grows. */
class PackedFiles {
  private pieces: Uint8Array[] = [];
  private readonly zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  begin(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: 6 });
    // Zip stores local time without a zone, so a local date is the same everywhere.
    part.mtime = new Date(1980, 0, 1);
    this.zip.add(part);
    return part;
  }

  taken(): readonly Uint8Array[] {
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }

  end(): void {
    this.zip.end();
  }
}

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
