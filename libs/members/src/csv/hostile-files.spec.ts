import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { importBase, importPlan } from '../import/import-plan.ts';
import { importWarningCodes } from '../import/import-warnings.ts';
import { rollProblemCodes } from '../import/roll-problems.ts';
import { aMember } from '../testing/a-member.ts';
import { membersCsv } from './members-csv.ts';
import { membersCsvLimits, membersCsvProblemCodes, readMembersCsv } from './read-members-csv.ts';

const published = readFileSync(new URL('../../data/members.csv', import.meta.url), 'utf8');
const known = readMembersCsv(published).members.slice(0, 8);
const today = '2019-04-08';
const codes: ReadonlySet<string> = new Set([
  ...membersCsvProblemCodes,
  ...rollProblemCodes,
  ...importWarningCodes,
]);

/** One act of spoiling a text at a place: something is cut out and something else put there. */
const spoiling = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      '"',
      ',',
      ';',
      '|',
      '\\',
      '\n',
      '\r',
      '\u202E',
      '\0',
      '\uFFFD',
      '=',
      '__proto__',
      'constructor',
      'id',
    ),
  ),
});

describe('a file that was spoilt', () => {
  const originals = {
    export: membersCsv(known),
    research: published.split('\n').slice(0, 9).join('\n'),
  };

  it.each(Object.entries(originals))(
    'in our %s layout never throws and says why in known words',
    (_, original) => {
      fc.assert(
        fc.property(fc.array(spoiling, { minLength: 1, maxLength: 8 }), (spoilings) => {
          const text = spoilings.reduce((whole, { at, cut, put }) => {
            const place = Math.floor(at * whole.length);
            return whole.slice(0, place) + put + whole.slice(place + cut);
          }, original);
          const plan = importPlan(known, readMembersCsv(text), today);
          for (const { code } of [...plan.problems, ...plan.warnings]) expect(codes).toContain(code);
          expect(plan.added.length + plan.changed.length + plan.unchanged).toBeLessThanOrEqual(9);
          expect(importBase(plan)).toMatch(/^[0-9a-f]{64}$/);
        }),
      );
    },
  );
});

describe('a file made to be slow', () => {
  const { characters, rows } = membersCsvLimits;
  const head = 'city,country,iso3166_alpha3,unesco_region,geonames_id\n';
  const own = 'id,name,country,country_name,region,statuses\n';
  const row = (id: number, name: string): string => `${name},Ireland,IRL,Europe and North America,${id}\n`;
  const filled = (beginning: string, part: string): string =>
    (beginning + part.repeat(Math.ceil((characters - beginning.length) / part.length))).slice(0, characters);

  it.each([
    ['quotes only', filled('', '"')],
    ['doubled quotes in a cell that never closes', filled('"', '""')],
    ['cells only', filled('', ',')],
    ['line ends only', filled('', '\r')],
    ['twenty thousand namesakes', head + Array.from({ length: rows }, (_, id) => row(id, 'Cork')).join('')],
    [
      'twenty thousand names that are nearly one',
      head + Array.from({ length: rows }, (_, id) => row(id, `${'a'.repeat(35)}${id % 7}b${id}`)).join(''),
    ],
    ['a name without end', filled(head, 'a-')],
    ['spans without end', filled(`${own}cork-irl,Cork,IRL,Ireland,africa,`, 'active | 2015-01-01; ')],
    ['backslashes without end', filled(`${own}cork-irl,Cork,IRL,Ireland,africa,`, '\\')],
  ])(
    '%s is read in one go',
    (_, text) => {
      const plan = importPlan([aMember()], readMembersCsv(text), today);
      expect(plan.problems.length).toBeLessThanOrEqual(2 * membersCsvLimits.problems + 2);
    },
    // A single pass takes under two seconds; what grows with the square would take many minutes.
    60_000,
  );
});
