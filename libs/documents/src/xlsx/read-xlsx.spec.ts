import { zipSync, strToU8 } from 'fflate';
import { Problem } from '#problem';
import { readXlsx } from './read-xlsx.ts';
import { xlsxFile } from './xlsx-file.ts';

const bytesOf = async (rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxFile([{ name: 'Answers & <more>', rows }])) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** A workbook of the parts that a program writes, with what is given in place of them. */
function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const usual = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
  };
  return zipSync(
    Object.fromEntries(Object.entries({ ...usual, ...parts }).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

const sheet = (cells: string): string =>
  `<worksheet><sheetData><row r="7">${cells}</row></sheetData></worksheet>`;

const refusal = (archive: Uint8Array): string => {
  try {
    const book = readXlsx(archive);
    for (const name of book.sheets) for (const _ of book.rows(name));
    return 'read';
  } catch (error) {
    return error instanceof Problem ? error.code : `no refusal: ${String(error)}`;
  }
};

describe('readXlsx', () => {
  test('reads back what we write', async () => {
    const rows = [
      ['city', 'share', 'note'],
      ['cork-irl', 0.1, '=1+1 <b>'],
      ['tunis-tun', null, 'مدينة\u0001 _x0041_'],
    ];
    const book = readXlsx(await bytesOf(rows));
    expect(book.sheets).toEqual(['Answers & <more>']);
    expect([...book.rows('Answers & <more>')]).toEqual([
      { line: 1, cells: ['city', 'share', 'note'] },
      { line: 2, cells: ['cork-irl', '0.1', '=1+1 <b>'] },
      { line: 3, cells: ['tunis-tun', '', 'مدينة\u0001 _x0041_'] },
    ]);
  });

  test('knows shared texts, days, truths and the value of a formula', () => {
    const book = readXlsx(
      workbook({
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Two </t></r><r><t>runs</t></r><rPh><t>sound</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
        'xl/worksheets/s.xml': sheet(
          '<c r="B7" t="s"><v>0</v></c><c><v>43585</v></c><c s="1"><v>43585</v></c><c s="2"><v>43585.5</v></c>' +
            '<c t="b"><v>1</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>words</v></c>',
        ),
      }),
    );
    expect([...book.rows('A')]).toEqual([
      {
        line: 7,
        cells: ['', 'Two runs', '43585', '2019-04-30', '2019-04-30T12:00:00', 'TRUE', '2', 'words'],
      },
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['what is no archive', strToU8('name,label'), 'workbook-unreadable'],
    ['nothing', new Uint8Array(), 'workbook-unreadable'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'workbook-old'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'workbook-unreadable'],
    ['a workbook without its sheet', workbook({}), 'workbook-unreadable'],
    ['entities', workbook({ 'xl/worksheets/s.xml': `<!DOCTYPE a>${sheet('')}` }), 'xml-doctype'],
    ['a broken sheet', workbook({ 'xl/worksheets/s.xml': '<worksheet><row>' }), 'xml-broken'],
    [
      'a column far to the right',
      workbook({ 'xl/worksheets/s.xml': sheet('<c r="XFD1"><v>1</v></c>') }),
      'workbook-too-large',
    ],
    [
      'texts that unpack to more than fits',
      workbook({ 'xl/sharedStrings.xml': `<sst>${' '.repeat(70_000_000)}</sst>` }),
      'workbook-too-large',
    ],
  ])('refuses %s', (_, archive, code) => {
    expect(refusal(archive)).toBe(code);
  });

  test('says of no damaged workbook more than that it cannot be read', async () => {
    const whole = await bytesOf([
      ['a', 'b'],
      [1, 'two'],
    ]);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = damaged[at]! ^ 0xff;
      expect(refusal(damaged)).toMatch(/^(read|workbook-|xml-)/);
      expect(refusal(whole.subarray(0, at))).toBe('workbook-unreadable');
    }
  });
});
