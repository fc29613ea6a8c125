import * as fc from 'fast-check';
import { Problem } from '#problem';
import { profileLimits } from '../profile/profile-limits.ts';
import { anyProfile } from '../testing/any-profile.ts';
import type { Profile } from '../profile.ts';
import { readProfile } from './read-profile.ts';
import { writeCsv } from './write-csv.ts';

const read = (text: string): Profile => readProfile(text, 'csv').profile;

const refusal = (text: string): readonly (string | undefined)[] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Problem) return [error.errors[0]?.path, error.errors[0]?.code];
    throw error;
  }
  return [];
};

test.each([
  ['comma', 'id,stratum,weight,Health,Work,Culture\na,east,2,1,1,\nb,west,1,-,2,1\n'],
  [
    'semicolon, CRLF, byte order mark',
    '\uFEFFID;Stratum;Weight;Health;Work;Culture\r\na;east;2;1;1;\r\nb;west;1;-;2;1',
  ],
  ['tab, quotes', 'id\tstratum\tweight\t"Health"\tWork\tCulture\na\teast\t2\t1\t1\t\nb\twest\t1\t"-"\t7\t3'],
])('reads places, ties, blanks and "no opinion": %s', (_name, text) => {
  const { areas, preferences } = read(text);
  expect(areas.map(({ id }) => id)).toEqual(['Health', 'Work', 'Culture']);
  expect(preferences).toEqual([
    { id: 'a', stratum: 'east', weight: 2, ranked: [['Health', 'Work']], noOpinion: [] },
    { id: 'b', stratum: 'west', weight: 1, ranked: [['Culture'], ['Work']], noOpinion: ['Health'] },
  ]);
});

test.each(['١', '۱', '१', '１'])('places in the digits of other scripts: %s', (one) => {
  const two = String.fromCodePoint(one.codePointAt(0)! + 1);
  expect(read(`weight,Health,Work\n${two},${two},${one}\n`).preferences).toMatchObject([
    { weight: 2, ranked: [['Work'], ['Health']] },
  ]);
});

test('id, stratum and weight may be missing', () => {
  const { strata, preferences } = read('Health,Work\n1,2\n2,1\n');
  expect(strata).toEqual([{ id: 'all', members: 0 }]);
  expect(preferences.map(({ id, weight }) => [id, weight])).toEqual([
    ['1', 1],
    ['2', 1],
  ]);
});

test('quoted names hold delimiters, quotes and line feeds', () => {
  expect(read('"Health, ""care""","Work\nand pay"\n1,2').areas.map(({ id }) => id)).toEqual([
    'Health, "care"',
    'Work\nand pay',
  ]);
});

test.each([
  ['place no number', 'a,b\n1,2\nx,1', 'line 3, column a', 'invalid-place'],
  ['place nought', 'a,b\n0,1', 'line 2, column a', 'invalid-place'],
  ['decimal place', 'a,b\n1.5,1', 'line 2, column a', 'invalid-place'],
  ['too few cells', 'a,b\n1', 'line 2', 'wrong-number-of-columns'],
  ['too many cells', 'a,b\n1,2,3', 'line 2', 'wrong-number-of-columns'],
  ['id twice', 'id,a,b\nx,1,2\nx,2,1', 'line 3, column id', 'duplicate-id'],
  ['weight nought', 'weight,a,b\n0,1,2', 'line 2, column weight', 'invalid-weight'],
  [
    'weights too large',
    `weight,a,b\n${profileLimits.totalWeight},1,2\n2,1,2`,
    'line 3, column weight',
    'total-weight-too-large',
  ],
  ['decimal weight', 'weight,a,b\n1.5,1,2', 'line 2, column weight', 'invalid-weight'],
  ['column twice', 'a,a\n1,2', 'line 1, column a', 'duplicate-column'],
  ['column without a name', 'a,,b\n1,2,3', 'line 1', 'column-without-name'],
  ['one area', 'id,a\nx,1', 'line 1', 'too-few-areas'],
  ['open quote', 'a,b\n1,"2', 'line 2', 'quote-not-closed'],
  ['text after quote', 'a,b\n"1"x,2', 'line 2', 'text-after-quote'],
  ['empty', '\n\n', 'line 1', 'empty-file'],
  ['line number counts lines inside quotes', '"a\nb",c\n1,x', 'line 3, column c', 'invalid-place'],
])('refuses with the line: %s', (_name, text, path, code) => {
  expect(refusal(text)).toEqual([path, code]);
});

test('any text is read or refused by a Problem, never a crash', () => {
  const token = fc.constantFrom(
    'a',
    'b',
    '1',
    '2',
    ',',
    ';',
    '"',
    '\n',
    '\r',
    '-',
    'id',
    'weight',
    ' ',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(token, { maxLength: 40 }).map((all) => all.join('')),
      ),
      (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect((error as Problem).errors[0]!.path).toMatch(/^line \d+/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const { areas, preferences } = read(writeCsv(profile));
      expect(areas.map(({ id }) => id)).toEqual(profile.areas.map(({ id }) => id));
      expect(preferences).toEqual(
        profile.preferences.map(({ id, stratum, weight, ranked, noOpinion }) => ({
          id,
          stratum,
          weight,
          ranked,
          noOpinion,
        })),
      );
    }),
  );
});
