import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { regions } from '../member-city.ts';
import { rollOn } from '../roll/roll-on.ts';
import { statusOn } from '../roll/status-on.ts';
import { statusProblems } from '../roll/status-problems.ts';
import { membersCsvLimits, membersCsvProblemCodes, readMembersCsv } from './read-members-csv.ts';

const published = readFileSync(new URL('../../data/members.csv', import.meta.url), 'utf8');
const header =
  'city,country,iso3166_alpha3,unesco_region,joined_year_if_known,population_if_known,source_url,' +
  'listed_as_member_by,in_network_2019,geonames_population,geonames_id,note';
const cork =
  'Cork,Ireland,IRL,Europe and North America,,,https://a.example,2015-09,active_2019,190384,2965140,';

const sanJusto = (id: string): string =>
  `San Justo,Argentina,ARG,Latin America and the Caribbean,2022,,https://a.example,2022-09,no,,${id},`;
const file = (...rows: readonly string[]): string => [header, ...rows].join('\n');

describe('readMembersCsv on the published list', () => {
  const { members, problems } = readMembersCsv(published);
  const byId = new Map(members.map((city) => [city.id, city]));

  it('reads 293 cities in 70 countries without a problem', () => {
    expect(problems).toEqual([]);
    expect(members).toHaveLength(293);
    expect(new Set(members.map((city) => city.country)).size).toBe(70);
  });

  it('gives every city an id of its own in plain ASCII', () => {
    expect(byId.size).toBe(293);
    expect(members.filter((city) => !/^[a-z0-9]+(?:-[a-z0-9]+)*-[a-z]{3}$/.test(city.id))).toEqual([]);
  });

  it.each([
    ['cork-irl', 'Cork'],
    ['izmir-tur', 'İzmir'],
    ['nzerekore-gin', "N'Zérékoré"],
    ['s-hertogenbosch-nld', "'s-Hertogenbosch"],
    ['lalcora-esp', "L'Alcora"],
    ['zivinice-bih', 'Živinice'],
    ['ybycui-pry', 'Ybycuí'],
    ['sonderborg-dnk', 'Sønderborg'],
    ['balikesir-tur', 'Balıkesir'],
    ['xian-chn', "Xi'an"],
    ['cao-lanh-vnm', 'Cao Lãnh'],
    ['lagoa-acores-prt', 'Lagoa (Açores)'],
  ])('keeps the name of %s as the city writes it', (id, name) => {
    expect(byId.get(id)?.name).toBe(name);
  });

  it('puts the 108 cities documented for 2019 on the roll of the conference, by region as counted in the facts', () => {
    const roll = rollOn(members, '2019-09-30');
    expect(roll).toHaveLength(108);
    const perRegion = Object.fromEntries(
      regions.map((region) => [region, roll.filter((city) => city.region === region).length]),
    );
    expect(perRegion).toEqual({
      africa: 8,
      'arab-states': 5,
      'asia-pacific': 43,
      'europe-north-america': 40,
      'latin-america-caribbean': 12,
    });
  });

  it('leaves the 17 cities of the July intake off the roll of April 2019', () => {
    expect(rollOn(members, '2019-04-01')).toHaveLength(91);
    expect(statusOn(byId.get('hamburg-deu')!, '2019-07-16')).toBeNull();
    expect(statusOn(byId.get('hamburg-deu')!, '2019-07-17')).toBe('active');
  });

  it('counts no city whose membership nobody has dated', () => {
    const touboro = byId.get('touboro-cmr');
    expect(touboro?.statuses).toEqual([]);
  });

  it('gives every city a status over time without overlaps', () => {
    expect(members.flatMap((city) => statusProblems(city.statuses))).toEqual([]);
  });

  it.each([
    ['kilifi-county-ken', 'county'],
    ['kuno-consortium-ken', 'consortium'],
    ['yeonsu-gu-incheon-kor', 'district'],
    ['yaounde-1er-cmr', 'district'],
    ['cork-irl', 'city'],
  ])('sees that %s is a %s', (id, kind) => {
    expect(byId.get(id)?.kind).toBe(kind);
  });

  it.each([
    ['nairobi-ken', 3_100_000],
    ['hashtgerd-new-town-irn', 60_000],
    ['abuja-nga', 590_400],
    ['touboro-cmr', null],
  ])('takes the sourced population of %s before the settlement figure', (id, population) => {
    expect(byId.get(id)).toHaveProperty('population', population);
  });
});

describe('readMembersCsv on files as people make them', () => {
  it.each([
    ['a byte order mark', '\uFEFF' + file(cork)],
    ['CRLF line ends', file(cork).replaceAll('\n', '\r\n')],
    ['CR line ends', file(cork).replaceAll('\n', '\r')],
    ['a final line end and empty lines', `${file(cork)}\n\n\n`],
    [
      'columns in another order',
      'unesco_region,iso3166_alpha3,country,city\nEurope and North America,IRL,Ireland,Cork',
    ],
    ['decomposed letters', file(cork.replace('Cork', 'Co\u0301rk'))],
    ['semicolons', file(cork).replaceAll(',', ';')],
    ['tabs', file(cork).replaceAll(',', '\t')],
    ['a first line for Excel', `sep=;\n${file(cork).replaceAll(',', ';')}`],
    ['empty cells and rows around the table', `${file(`${cork},,`)}\n,,,,\n`],
    ['quoted cells', file(cork.replace('Ireland', '"Ireland"'))],
  ])('reads %s', (_, text) => {
    const { members, problems } = readMembersCsv(text);
    expect(problems).toEqual([]);
    expect(members.map((city) => city.id)).toEqual(['cork-irl']);
  });

  it.each([
    ['=HYPERLINK("https://evil.example","Cork")', '"=HYPERLINK(""https://evil.example"",""Cork"")"'],
    ['+Cork', '+Cork'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['-2+3 Cork', '-2+3 Cork'],
  ])('keeps the formula cell %s as text', (name, cell) => {
    const { members, problems } = readMembersCsv(file(cork.replace('Cork', cell)));
    expect(problems).toEqual([]);
    expect(members[0]?.name).toBe(name);
  });

  it('tells two San Justos in Argentina apart by their GeoNames ids', () => {
    const { members, problems } = readMembersCsv(file(sanJusto('3429777'), sanJusto('3836992')));
    expect(problems).toEqual([]);
    expect(members.map((city) => city.id)).toEqual(['san-justo-arg', 'san-justo-arg-2']);
  });

  it('counts lines inside quoted cells, so that the next problem names its own line', () => {
    const { problems } = readMembersCsv(
      file(cork.replace(/,$/, ',"a note\nover\nthree lines"'), cork.replace('IRL', 'XXX')),
    );
    expect(problems).toEqual([
      { path: 'line 5, column iso3166_alpha3', code: 'unknown-country-code', params: { value: 'XXX' } },
    ]);
  });

  it('keeps the good rows beside the refused one', () => {
    const { members, problems } = readMembersCsv(
      file(cork, cork.replace('Cork', 'Dublin').replace('IRL', 'irl')),
    );
    expect(members.map((city) => city.id)).toEqual(['cork-irl']);
    expect(problems.map((problem) => problem.path)).toEqual(['line 3, column iso3166_alpha3']);
  });
});

describe('readMembersCsv refuses by line and column', () => {
  const swapped = (column: number, value: string): string => {
    const cells = cork.split(',');
    cells[column] = value;
    return file(cells.join(','));
  };

  it.each([
    ['a row without a name', swapped(0, ''), 'line 2, column city', 'missing-value'],
    ['a name without Latin letters', swapped(0, '서울'), 'line 2, column city', 'name-without-latin-letters'],
    ['a wrongly decoded name', swapped(0, 'C\uFFFDrk'), 'line 2, column city', 'broken-encoding'],
    [
      'a name that reverses the text after it',
      swapped(0, 'Co\u202Erk'),
      'line 2, column city',
      'hidden-characters',
    ],
    ['a name with a zero-width space', swapped(0, 'Co\u200Brk'), 'line 2, column city', 'hidden-characters'],
    ['a name with a control character', swapped(0, 'Co\u0000rk'), 'line 2, column city', 'hidden-characters'],
    ['an endless cell', swapped(11, 'x'.repeat(2001)), 'line 2, column note', 'cell-too-long'],
    [
      'a region that UNESCO does not have',
      swapped(3, 'Antarctica'),
      'line 2, column unesco_region',
      'unknown-region',
    ],
    [
      'an unassigned country code',
      swapped(2, 'IRE'),
      'line 2, column iso3166_alpha3',
      'unknown-country-code',
    ],
    ['a year in words', swapped(4, 'last year'), 'line 2, column joined_year_if_known', 'not-a-year'],
    ['a negative population', swapped(5, '-5'), 'line 2, column population_if_known', 'not-a-count'],
    [
      'a month that does not exist',
      swapped(7, '2019-13'),
      'line 2, column listed_as_member_by',
      'not-a-date',
    ],
    ['unknown evidence', swapped(8, 'maybe'), 'line 2, column in_network_2019', 'unknown-evidence'],
    ['a city named twice', file(cork, cork), 'line 3, column city', 'duplicate-city'],
    [
      'a city named twice in other case',
      file(cork, cork.replace('Cork', 'CORK')),
      'line 3, column city',
      'duplicate-city',
    ],
    [
      'a country under two names',
      file(cork, cork.replace('Cork', 'Dublin').replace('Ireland', 'Eire')),
      'line 3, column country',
      'country-named-differently',
    ],
    ['more cells than columns', file(`${cork},extra`), 'line 2', 'too-many-cells'],
    ['a quote inside a cell', file(cork.replace('Cork', 'Co"rk')), 'line 2', 'stray-quote'],
    ['text after a quoted cell', file(cork.replace('Cork', '"Co"rk')), 'line 2', 'stray-quote'],
    ['a quote that never closes', file(cork.replace('Cork', '"Cork')), 'line 2', 'unclosed-quote'],
    ['an empty file', '', 'line 1', 'empty-file'],
    ['bars', file(cork).replaceAll(',', '|'), 'line 1', 'wrong-delimiter'],
    [
      'a column named like a part of every object',
      `${header},__proto__\n${cork},`,
      'line 1, column __proto__',
      'unknown-column',
    ],
    [
      'a missing column',
      'city,country,iso3166_alpha3\nCork,Ireland,IRL',
      'line 1, column unesco_region',
      'missing-column',
    ],
    ['an unknown column', `${header},mayor\n${cork},`, 'line 1, column mayor', 'unknown-column'],
    ['a column named twice', `${header},note\n${cork},`, 'line 1, column note', 'duplicate-column'],
    ['too large a file', 'x'.repeat(membersCsvLimits.characters + 1), 'file', 'file-too-large'],
    [
      'too many rows',
      `${header}\n${`${cork}\n`.repeat(membersCsvLimits.rows + 1)}`,
      `line ${membersCsvLimits.rows + 2}`,
      'too-many-rows',
    ],
  ])('%s', (_, text, path, code) => {
    expect(readMembersCsv(text).problems).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('names at most 500 problems when no record can be read at all', () => {
    expect(readMembersCsv('"a"b\n'.repeat(1000)).problems).toHaveLength(501);
  });

  it('names at most the first 500 problems and how many more there are', () => {
    const { problems } = readMembersCsv(
      file(...Array.from({ length: 700 }, () => cork.replace('IRL', 'XXX'))),
    );
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toEqual({ path: 'file', code: 'more-problems', params: { count: 200 } });
  });

  it('never throws and uses only published codes, whatever the text', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', ',', '\n', '\r', 'IRL', '2019', '\uFEFF'),
    );
    const anyText = fc.array(cell, { maxLength: 80 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.boolean(), anyText, (withHeader, text) => {
        const { problems } = readMembersCsv(withHeader ? file(text) : text);
        for (const { code } of problems) expect(membersCsvProblemCodes).toContain(code);
      }),
    );
  });
});
