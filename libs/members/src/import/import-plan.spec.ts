import { readFileSync } from 'node:fs';
import { membersCsv } from '../csv/members-csv.ts';
import { readMembersCsv } from '../csv/read-members-csv.ts';
import type { MemberCity } from '../member-city.ts';
import { aMember } from '../testing/a-member.ts';
import { importBase, importPlan } from './import-plan.ts';

const today = '2019-04-08';
const published = readMembersCsv(readFileSync(new URL('../../data/members.csv', import.meta.url), 'utf8'));
const research = (...rows: readonly string[]) =>
  readMembersCsv(
    ['city,country,iso3166_alpha3,unesco_region,population_if_known,in_network_2019,note', ...rows].join(
      '\n',
    ),
  );
const corkRow = 'Cork,Ireland,IRL,Europe and North America,,active_2019,';
const cork = aMember();
const codes = (details: readonly { readonly path: string; readonly code: string }[]) =>
  details.map(({ path, code }) => `${path}: ${code}`);

describe('importPlan', () => {
  it('adds the published list to an empty roll, asking about the two pairs of like names only', () => {
    const plan = importPlan([], published, today);
    expect([plan.added.length, plan.changed.length, plan.problems]).toEqual([293, 0, []]);
    expect(plan.warnings.map(({ code, params }) => [code, params?.['value'], params?.['name']])).toEqual([
      ['near-another-member', 'Hangzhou', 'Changzhou'],
      ['near-another-member', 'Chiang Rai', 'Chiang Mai'],
    ]);
  });

  it('says old and new of each field that a known member would change', () => {
    const plan = importPlan([cork], research(corkRow.replace(',,active', ',210000,active')), today);
    expect(plan.changed).toEqual([
      {
        line: 2,
        idMade: false,
        before: cork,
        after: { ...cork, population: 210_000 },
        changes: [{ city: 'cork-irl', field: 'population', before: 190_384, after: 210_000 }],
      },
    ]);
    expect(plan).toMatchObject({ added: [], unchanged: 0, unmentioned: [], warnings: [] });
  });

  it('names members that the file does not mention, and leaves them', () => {
    const espoo = aMember({ id: 'espoo-fin', name: 'Espoo', country: 'FIN' });
    const plan = importPlan([cork, espoo], research(corkRow), today);
    expect([plan.unchanged, plan.unmentioned.map(({ id }) => id)]).toEqual([1, ['espoo-fin']]);
  });

  it('keeps of the published list what its layout does not carry', () => {
    const corrected = published.members.map((city, index): MemberCity => ({
      ...city,
      officialName: `The Council of ${city.name}`,
      ownName: index % 2 === 0 ? '서울' : null,
      website: 'https://a.example',
      sizeClass: 'large',
      kind: 'consortium',
      languages: ['ko'],
      formerNames: [{ name: 'Before', until: '2010-01-01', source: '' }],
      successor: { city: 'cork-irl', on: '2019-01-01', source: '' },
      statuses: [
        { status: 'withdrawn', from: '2019-09-01', until: null, source: 'letter', reason: 'by hand' },
      ],
      population: city.population ?? 7,
      note: city.note ?? 'by hand',
    }));
    const plan = importPlan(corrected, published, today);
    expect([plan.added, plan.changed, plan.unchanged]).toEqual([[], [], 293]);
  });

  it('keeps a new name when an old list comes again, and says so', () => {
    const renamed = {
      ...cork,
      name: 'Corcaigh',
      formerNames: [{ name: 'Cork', until: '2020-01-01', source: '' }],
    };
    const plan = importPlan([renamed], research(corkRow), today);
    expect([plan.unchanged, codes(plan.warnings)]).toEqual([1, ['line 2: former-name-in-file']]);
  });

  it('knows a renamed member by its present name', () => {
    const renamed = aMember({ name: 'Corcaigh' });
    const plan = importPlan([renamed], research(corkRow.replace('Cork', 'Corcaigh')), today);
    expect([plan.added, plan.unchanged]).toEqual([[], 1]);
  });

  it('does not take a country back that was corrected since', () => {
    const moved = aMember({ country: 'GBR', countryName: 'United Kingdom' });
    expect(importPlan([moved], research(corkRow), today)).toMatchObject({ unchanged: 1, problems: [] });
  });

  const own = (...members: readonly MemberCity[]) => readMembersCsv(membersCsv(members));

  it('empties a field whose cell is empty in our own layout, and keeps one whose column is missing', () => {
    const known = aMember({ website: 'https://cork.example', sizeClass: 'small' });
    const text =
      'id,name,country,country_name,region,website\ncork-irl,Cork,IRL,Ireland,europe-north-america,';
    const plan = importPlan([known], readMembersCsv(text), today);
    expect(plan.changed.map(({ after }) => after)).toEqual([{ ...known, website: null }]);
  });

  const ended = aMember({
    statuses: [{ status: 'active', from: '2015-09-01', until: '2019-01-01', source: '', reason: null }],
  });
  it.each<[string, readonly MemberCity[], readonly MemberCity[], readonly string[]]>([
    ['an active member that today’s roll would lose', [cork], [ended], ['line 2: leaves-roll-today']],
    [
      'a new name near that of another member of the country',
      [cork, aMember({ id: 'limerick-irl', name: 'Limerick' })],
      [aMember({ id: 'limerik-irl', name: 'Limerik' })],
      ['line 2: near-another-member'],
    ],
    [
      'a new member under the former name of another',
      [aMember({ formerNames: [{ name: 'Queenstown', until: '1920-07-02', source: '' }] })],
      [aMember({ id: 'queenstown-irl', name: 'Queenstown' })],
      ['line 2: near-another-member'],
    ],
    [
      'two new members that may be one',
      [],
      [aMember({ id: 'dublin-irl', name: 'Dublin' }), aMember({ id: 'dublinn-irl', name: 'Dublinn' })],
      ['line 3: near-another-member'],
    ],
    ['a name that is replaced', [cork], [aMember({ name: 'Galway' })], ['line 2: name-replaced']],
    [
      'a country under another name',
      [cork],
      [aMember({ id: 'galway-irl', name: 'Galway', countryName: 'Eire' })],
      ['line 2: country-named-otherwise'],
    ],
    ['a formula', [], [aMember({ name: '=Cork()', id: 'cork-irl' })], ['line 2: formula-cell']],
    ['nothing where a spelling is corrected', [cork], [aMember({ name: 'Córk' })], []],
  ])('warns of %s', (_, known, file, expected) => {
    const plan = importPlan(known, own(...file), today);
    expect(codes(plan.warnings)).toEqual(expected);
    expect(plan.problems).toEqual([]);
  });

  it.each<[string, MemberCity, string]>([
    [
      'the id of a member of another country',
      aMember({ name: 'Berlin', country: 'DEU', countryName: 'Germany' }),
      'line 2, column id: id-of-another-country',
    ],
    [
      'a new id with the code of another country',
      aMember({ id: 'berlin-irl', name: 'Berlin', country: 'DEU' }),
      'line 2, column id: id-of-another-country',
    ],
    [
      'a successor whom nobody knows',
      aMember({ successor: { city: 'nowhere-irl', on: '2019-01-01', source: '' } }),
      'line 2, column successor: successor-unknown',
    ],
    [
      'a successor that is the member itself',
      aMember({ successor: { city: 'cork-irl', on: '2019-01-01', source: '' } }),
      'line 2, column successor: successor-is-itself',
    ],
  ])('refuses %s', (_, city, expected) => {
    expect(codes(importPlan([cork], own(city), today).problems)).toEqual([expected]);
  });
});

describe('importPlan of a row without an id', () => {
  const exported = (...rows: readonly string[]) =>
    readMembersCsv(['id,name,country,country_name,region,website', ...rows].join('\n'));

  it('makes the id of a new member as the roll does', () => {
    const plan = importPlan([cork], exported(",N'Zérékoré,GIN,Guinea,africa,"), today);
    expect([plan.problems, plan.added.map(({ after }) => after.id)]).toEqual([[], ['nzerekore-gin']]);
  });

  it('does not take it for a known member of that name, and names both ids', () => {
    const plan = importPlan([cork], exported(',Cork,IRL,Ireland,europe-north-america,'), today);
    expect(plan.problems).toEqual([
      {
        path: 'line 2, column id',
        code: 'id-of-namesake',
        params: { value: 'cork-irl', next: 'cork-irl-2' },
      },
    ]);
  });

  it.each([
    ['a region where no other member of the country is', 'Limerick,Ireland,IRL,Africa', ['region-otherwise']],
    ['the region of the others', 'Limerick,Ireland,IRL,Europe and North America', []],
    ['a country that has no other member', 'Nuku,Tonga,TON,Africa', []],
    ['look-alike letters', 'Dubl\u0456n,Ireland,IRL,Europe and North America', ['mixed-scripts']],
    ['a name encoded twice', 'D\u00C3\u00BAn,Ireland,IRL,Europe and North America', ['doubly-encoded']],
  ])('%s', (_case, row, expected) => {
    expect(importPlan([cork], research(row), today).warnings.map(({ code }) => code)).toEqual(expected);
  });

  it('names what is wrong in the order of the lines, whatever found it', () => {
    const plan = importPlan(
      [cork],
      exported(
        ',Cork,IRL,Ireland,europe-north-america,',
        'Espoo!,Espoo,FIN,Finland,europe-north-america,espoo',
        ',Cork,IRL,Ireland,europe-north-america,',
        'cork-gbr,Cork,IRL,Ireland,europe-north-america,',
        'x,y,z,v,"w',
      ),
      today,
    );
    expect(codes(plan.problems)).toEqual(['line 6: unclosed-quote']);
    const whole = importPlan(
      [cork],
      exported(
        ',Cork,IRL,Ireland,europe-north-america,',
        'Espoo!,Espoo,FIN,Finland,europe-north-america,espoo',
        ',Cork,IRL,Ireland,europe-north-america,',
        'cork-gbr,Cork,IRL,Ireland,europe-north-america,',
      ),
      today,
    );
    expect(codes(whole.problems)).toEqual([
      'line 2, column id: id-of-namesake',
      'line 3, column id: invalid-member-id',
      'line 3, column website: cell-not-a-web-address',
      'line 4, column id: duplicate-id',
      'line 5, column id: id-of-another-country',
    ]);
  });
});

describe('importBase', () => {
  const file = research(corkRow.replace(',,active', ',210000,active'));

  it('is the same for the same changes', () => {
    expect(importBase(importPlan([cork], file, today))).toBe(
      importBase(importPlan([cork], file, '2020-01-01')),
    );
  });

  it('differs when the roll has moved under the file', () => {
    const base = importBase(importPlan([cork], file, today));
    expect(importBase(importPlan([{ ...cork, population: 1 }], file, today))).not.toBe(base);
    expect(importBase(importPlan([], file, today))).not.toBe(base);
  });
});
