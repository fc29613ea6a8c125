import { xmlText } from './xml-text.ts';

/** What a cell holds; null leaves it empty. */
export type SheetCell = string | number | null;

/** A cell holds no more characters: programs call a file with more broken. */
const mostCharacters = 32_767;
const cutMark = ' […] (cut here: the CSV and JSON files have the whole text)';

const head = 1;

/** How a sheet is laid out; as programs do it where nothing is said. */
export interface SheetLayout {
  readonly rightToLeft?: boolean;
  /** Widths of the columns, in letters. */
  readonly widths?: readonly number[];
  /** For people: texts wrap, large numbers are grouped, heads can be filtered by, and it prints a page wide, lying. */
  readonly forPeople?: boolean;
}

/** A cell of a calendar in which something runs: drawn as a bar in sheets for people, and still found by a program. */
export const barCell = '■';

/** Places among the formats of the workbook. */
const plain = { head: 1, text: 0, number: 0, bar: 0 } as const;
const forReading = { head: 2, text: 3, number: 4, bar: 5 } as const;

/** The beginning of a sheet whose first row stays in sight. */
export function sheetStart({ rightToLeft = false, widths = [], forPeople = false }: SheetLayout): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${forPeople ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
  );
}

/** The end of a sheet of so many rows. */
export function sheetEnd({ forPeople = false, widths = [] }: SheetLayout, rows: number): string {
  if (!forPeople || widths.length === 0) return '</sheetData></worksheet>';
  return (
    `</sheetData><autoFilter ref="A1:${columnName(widths.length - 1)}${Math.max(1, rows)}"/>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

/** One row; the head's cells are bold. */
export function sheetRow(
  cells: readonly SheetCell[],
  number: number,
  { forPeople = false, widths = [] }: SheetLayout = {},
): string {
  const formats = forPeople ? forReading : plain;
  const written = cells.map((cell, index) => {
    if (cell === null || cell === '') return '';
    const kind =
      number === head ? 'head' : typeof cell === 'number' ? 'number' : cell === barCell ? 'bar' : 'text';
    const format = formats[kind];
    const at = `r="${columnName(index)}${number}"${format === 0 ? '' : ` s="${format}"`}`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(cell))}</t></is></c>`;
  });
  const lines = forPeople ? Math.max(1, ...cells.map((cell, index) => linesOf(cell, widths[index]))) : 1;
  return `<row r="${number}"${lines > 1 ? ` ht="${lines * lineHeight}"` : ''}>${written.join('')}</row>`;
}

/** Points of a line of text. */
const lineHeight = 15;

/** Lines that a text takes in a column of so many letters: not every program finds the height of a row by itself. */
function linesOf(cell: SheetCell, width: number | undefined): number {
  if (typeof cell !== 'string' || width === undefined) return 1;
  return cell.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= width || used === 0) used = needed;
      else [lines, used] = [lines + 1, word.length];
    }
    return sum + lines;
  }, 0);
}

function fitting(text: string): string {
  if (text.length <= mostCharacters) return text;
  const cut = text.slice(0, mostCharacters - cutMark.length);
  // Half a surrogate pair at the cut would make the whole file unreadable.
  return cut.replace(/[\uD800-\uDBFF]$/, '') + cutMark;
}

/** A, B, …, Z, AA, AB … for 0, 1, … */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
