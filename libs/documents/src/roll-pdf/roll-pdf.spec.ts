import { frozenRoll, languages, rollHash } from '#members';
import type { MemberCity } from '#members';
import { rollLabels } from './roll-labels.ts';
import { rollPdf } from './roll-pdf.ts';
import { rollView } from './roll-view.ts';
import type { RollDocument } from './roll-view.ts';

function member(id: string, fields: Partial<MemberCity>): MemberCity {
  return {
    id,
    name: id,
    officialName: null,
    ownName: null,
    shortNames: [],
    formerNames: [],
    country: 'IRL',
    countryName: 'Ireland',
    region: 'europe-north-america',
    kind: 'city',
    languages: [],
    population: null,
    sizeClass: null,
    website: null,
    statuses: [{ status: 'active', from: '2015-01-01', until: null, source: 's', reason: null }],
    successor: null,
    note: null,
    ...fields,
  };
}

const netherlands = { country: 'NLD', countryName: 'Netherlands' };
const korea = { country: 'KOR', countryName: 'Republic of Korea', region: 'asia-pacific' } as const;
const roll = frozenRoll(
  [
    member('cork-irl', { name: 'Cork', officialName: 'Cork City Council', population: 190_384 }),
    member('limerick-irl', { name: 'Limerick' }),
    member('s-hertogenbosch-nld', { name: "'s-Hertogenbosch", ...netherlands }),
    member('suseong-gu-kor', { name: 'Suseong-gu', kind: 'district', ...korea }),
  ],
  '2019-09-30',
);

const aDocument = (changes: Partial<RollDocument> = {}): RollDocument => ({
  language: 'en',
  title: 'Voters of the session',
  hash: rollHash(roll),
  frozenAt: '2019-09-30T16:00:00Z',
  objectionsUntil: null,
  replaced: false,
  replaces: null,
  ...changes,
});
const source = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const pages = (pdf: Uint8Array): number => [...source(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;
/** Without the marks that keep a name's direction. */
const plain = (name: string): string => name.replaceAll(/[\u2068\u2069]/g, '');

describe('rollPdf', () => {
  test.each(languages)('is a tagged PDF/UA document in %s with its own language', (language) => {
    const pdf = rollPdf(roll, aDocument({ language }));
    expect(source(pdf)).toMatch(/^%PDF-1\.7/);
    expect(source(pdf)).toContain('/StructTreeRoot');
    expect(source(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(pdf)).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    expect(pages(pdf)).toBe(1);
  });

  test('gives the same bytes for the same roll, and others for another', () => {
    const first = rollPdf(roll, aDocument());
    expect(Buffer.compare(rollPdf(roll, aDocument()), first)).toBe(0);
    const other = { ...roll, on: '2019-10-01' };
    expect(Buffer.compare(rollPdf(other, aDocument()), first)).not.toBe(0);
  });

  test('sets the words of others as text, never as code', () => {
    const hostile = '#panic("x") $ ] } *bold* \\ <list> @ref `raw` //';
    const named = { ...roll, members: roll.members.map((city) => ({ ...city, name: hostile })) };
    expect(pages(rollPdf(named, aDocument({ title: hostile })))).toBe(1);
  });

  test('prints hundreds of members on several pages, and none at all', () => {
    const many = Array.from({ length: 230 }, (_, index) =>
      member(`city-${index}`, { name: `City ${index}` }),
    );
    expect(pages(rollPdf(frozenRoll(many, '2019-09-30'), aDocument()))).toBeGreaterThan(3);
    expect(pages(rollPdf(frozenRoll([], '2019-09-30'), aDocument({ title: null })))).toBe(1);
  });
});

describe('rollView', () => {
  test('says which day, what for, when it was frozen, and how many', () => {
    expect(rollView(roll, aDocument())).toMatchObject({
      title: 'The roll on 30 September 2019',
      frozen: 'Frozen on 30 September 2019',
      figures: [{ value: '4' }, { value: '3' }, { value: '2' }],
      hash: rollHash(roll),
    });
    expect(rollView(roll, aDocument({ language: 'ar' })).title).toBe('قائمة الأعضاء بتاريخ 30 سبتمبر 2019');
  });

  test('orders members by region, country and name', () => {
    const { sections } = rollView(roll, aDocument());
    const lines = sections.map(({ count, countries }) => [
      count,
      countries.map(({ name, members }) => [plain(name), members.map((city) => plain(city.name))]),
    ]);
    expect(lines).toEqual([
      ['1', [['Republic of Korea', ['Suseong-gu']]]],
      [
        '3',
        [
          ['Ireland', ['Cork', 'Limerick']],
          ['Netherlands', ["'s-Hertogenbosch"]],
        ],
      ],
    ]);
  });

  test('says whether it is published, until when cities can object, and what it replaces', () => {
    expect(rollView(roll, aDocument()).state).toBe('Not published yet.');
    const objectionsUntil = '2019-10-14';
    expect(rollView(roll, aDocument({ objectionsUntil, replaces: '2019-09-29T10:00:00Z' })).state).toBe(
      'Published; cities can object until 14 October 2019. It replaces the roll of this day that was frozen on 29 September 2019.',
    );
    expect(rollView(roll, aDocument({ objectionsUntil, replaced: true })).state).toContain(
      'Another roll of this day has replaced it.',
    );
  });

  test('names and orders countries in the language of the reader', () => {
    const { sections } = rollView(roll, aDocument({ language: 'ar' }));
    const names = sections.map(({ countries }) => countries.map(({ name }) => plain(name)));
    expect(names).toEqual([['كوريا الجنوبية'], ['أيرلندا', 'هولندا']]);
  });

  test('has a column of official names only where there is one', () => {
    expect(rollView(roll, aDocument()).officialNames).toBe(true);
    const without = { ...roll, members: roll.members.map((city) => ({ ...city, officialName: null })) };
    expect(rollView(without, aDocument()).officialNames).toBe(false);
    expect(pages(rollPdf(without, aDocument()))).toBe(1);
  });

  test('isolates the names of cities, so that Arabic does not turn them', () => {
    const { sections } = rollView(roll, aDocument({ language: 'ar' }));
    expect(JSON.stringify(sections)).toContain("\u2068's-Hertogenbosch\u2069");
  });

  test('says in every language but English that nobody has reviewed the translation', () => {
    const says = languages.filter((language) => {
      const note = rollLabels.unreviewed[language];
      return note !== '' && rollView(roll, aDocument({ language })).notes.includes(note);
    });
    expect(says).toEqual(['fr', 'es', 'ar']);
  });
});
