import { strFromU8, unzipSync } from 'fflate';
import { columnName } from './sheet-xml.ts';
import { xlsxFile } from './xlsx-file.ts';
import type { Sheet } from './xlsx-file.ts';

async function packed(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxFile(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const unpacked = async (sheets: readonly Sheet[]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await packed(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** Texts and numbers of a sheet as a program reads them. */
function cellsOf(xml: string): Readonly<Record<string, string | number>> {
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="1")?(?: t="inlineStr")?>(.*?)<\/c>/gs)];
  return Object.fromEntries(
    cells.map(([, at = '', inside = '']) => {
      const number = /^<v>(.*)<\/v>$/.exec(inside)?.[1];
      if (number !== undefined) return [at, Number(number)];
      const text = /^<is><t xml:space="preserve">(.*)<\/t><\/is>$/s.exec(inside)?.[1] ?? '';
      const plain = text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
      return [at, plain];
    }),
  );
}

describe('xlsxFile', () => {
  const sheet: Sheet = {
    name: 'Answers & <more>',
    rows: [
      ['city', 'share', 'note'],
      ['cork-irl', 7.5, '=1+1'],
      ['tunis-tun', null, 'مدينة التعلّم'],
    ],
  };

  test('holds every part that the others name, and names every part that it holds', async () => {
    const parts = await unpacked([sheet, { name: 'Codebook', rows: [['a']] }]);
    const types = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect([...types, '[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'].sort()).toEqual(
      Object.keys(parts).sort(),
    );
    const targets = new Map(
      [...parts['xl/_rels/workbook.xml.rels']!.matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
        ([, id, target]) => [id, target],
      ),
    );
    const sheets = [
      ...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)" sheetId="\d" r:id="(\w+)"\/>/g),
    ];
    expect(sheets.map(([, name, id]) => [name, targets.get(id)])).toEqual([
      ['Answers &amp; &lt;more&gt;', 'worksheets/sheet1.xml'],
      ['Codebook', 'worksheets/sheet2.xml'],
    ]);
  });

  test('a formula is a text, a number a number, nothing an empty cell', async () => {
    const xml = (await unpacked([sheet]))['xl/worksheets/sheet1.xml']!;
    expect(xml).not.toContain('<f>');
    expect(cellsOf(xml)).toEqual({
      A1: 'city',
      B1: 'share',
      C1: 'note',
      A2: 'cork-irl',
      B2: 7.5,
      C2: '=1+1',
      A3: 'tunis-tun',
      C3: 'مدينة التعلّم',
    });
  });

  test.each([
    ['signs of XML', `<b> & "c" 'd' ]]>`],
    ['control characters', 'a\u0001b\u001Fc\uFFFEd'],
    ['line breaks of every kind', 'a\nb\r\nc\td'],
    ['what looks like a code', '_x0041_ and _x005F_'],
    ['other planes', '🎓𝒳'],
  ])('gives back %s', async (_, text) => {
    const xml = (await unpacked([{ name: 'S', rows: [[text]] }]))['xl/worksheets/sheet1.xml']!;
    expect(cellsOf(xml)).toEqual({ A1: text });
    // What XML cannot carry must not be there.
    expect(xml).not.toMatch(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/u);
  });

  test('a text that is longer than a cell is cut, and says so', async () => {
    const xml = (await unpacked([{ name: 'S', rows: [['🎓'.repeat(20_000)]] }]))['xl/worksheets/sheet1.xml']!;
    const cell = String(cellsOf(xml)['A1']);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/🎓 \[…\] \(cut here/u);
  });

  test('a thousand rows come in pieces, the same every time', async () => {
    const rows = () => Array.from({ length: 1_000 }, (_, index) => [index, `text ${Math.sqrt(index)}`]);
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxFile([{ name: 'S', rows: rows() }])) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    expect(Buffer.concat(pieces).equals(await packed([{ name: 'S', rows: rows() }]))).toBe(true);
    const xml = strFromU8(unzipSync(Buffer.concat(pieces))['xl/worksheets/sheet1.xml']!);
    expect(xml.match(/<row /g)).toHaveLength(1_000);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});
