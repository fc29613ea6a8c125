import type { SheetLayout } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface NamedSheet extends Pick<SheetLayout, 'forPeople'> {
  readonly name: string;
}

/** Everything of a workbook but its sheets: path in the archive → XML. */
export function workbookParts(sheets: readonly NamedSheet[]): ReadonlyMap<string, string> {
  const numbers = sheets.map((_, index) => index + 1);
  const types = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  const named = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // The head is repeated on every page of paper.
  const titles = sheets.flatMap(({ name, forPeople = false }, index) =>
    forPeople
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
        ]
      : [],
  );
  const linked = numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`));
  return new Map([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets>${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...linked, relation(numbers.length + 1, 'styles', 'styles.xml')]),
    ],
    ['xl/styles.xml', styles],
  ]);
}

const relation = (number: number, type: string, target: string): string =>
  `<Relationship Id="rId${number}" Type="${office}/${type}" Target="${target}"/>`;

const relations = (all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;

const cellFormat = (rest: string, inside = ''): string =>
  `<xf borderId="0" xfId="0" ${rest}${inside === '' ? '/>' : `>${inside}</xf>`}`;

/** Formats: as usual, bold for a head; then for people a head, a text, a number that is grouped from 10,000 on, a bar. */
const styles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="[&gt;=10000]#,##0;0"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><sz val="11"/><color rgb="FF00558F"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE4EEF6"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF00558F"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${[
    cellFormat('numFmtId="0" fontId="0" fillId="0"'),
    cellFormat('numFmtId="0" fontId="1" fillId="0" applyFont="1"'),
    cellFormat(
      'numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"',
      '<alignment vertical="center" wrapText="1"/>',
    ),
    cellFormat(
      'numFmtId="0" fontId="0" fillId="0" applyAlignment="1"',
      '<alignment vertical="top" wrapText="1"/>',
    ),
    cellFormat(
      'numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"',
      '<alignment vertical="top"/>',
    ),
    cellFormat(
      'numFmtId="0" fontId="2" fillId="3" applyFont="1" applyFill="1" applyAlignment="1"',
      '<alignment horizontal="center" vertical="top"/>',
    ),
  ].join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
