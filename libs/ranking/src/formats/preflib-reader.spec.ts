import * as fc from 'fast-check';
import { Problem } from '#problem';
import { profileLimits } from '../profile/profile-limits.ts';
import type { Preference, Profile } from '../profile.ts';
import { PreflibReader } from './preflib-reader.ts';
import { ProfileCollector } from './profile-collector.ts';
import { readProfile } from './read-profile.ts';
import { writePreflib } from './write-preflib.ts';

const head = [
  '# FILE NAME: x.toi',
  '# NUMBER ALTERNATIVES: 3',
  '# ALTERNATIVE NAME 1: Health',
  '# ALTERNATIVE NAME 3: Work',
];

const read = (lines: readonly string[]): Profile => readProfile(lines.join('\n'), 'preflib').profile;

const refusal = (lines: readonly string[]): readonly (string | undefined)[] => {
  try {
    read(lines);
  } catch (error) {
    if (error instanceof Problem) return [error.errors[0]?.path, error.errors[0]?.code];
    throw error;
  }
  return [];
};

test('present style: counts become weights, names become labels, unnamed alternatives keep their number', () => {
  const { areas, preferences } = read([...head, '12: 1,{2,3}', '5: 3', '']);
  expect(areas).toEqual([
    { id: '1', label: 'Health' },
    { id: '2', label: '2' },
    { id: '3', label: 'Work' },
  ]);
  expect(preferences.map(({ weight, ranked }) => [weight, ranked])).toEqual([
    [12, [['1'], ['2', '3']]],
    [5, [['3']]],
  ]);
});

test('the style until 2022 reads the same', () => {
  const { areas, preferences } = read([
    '3',
    '1,Health',
    '2,Parks, gardens',
    '3,Work',
    '17,17,2',
    '12,1,{2,3}',
    '5,3',
  ]);
  expect(areas.map(({ label }) => label)).toEqual(['Health', 'Parks, gardens', 'Work']);
  expect(preferences.map(({ weight }) => weight)).toEqual([12, 5]);
});

test('labels that occur twice stay apart', () => {
  const { areas } = read([
    '# NUMBER ALTERNATIVES: 2',
    '# ALTERNATIVE NAME 1: A',
    '# ALTERNATIVE NAME 2: A',
    '1: 2,1',
  ]);
  expect(areas.map(({ label }) => label)).toEqual(['A (1)', 'A (2)']);
});

test('sums and types that the orders contradict are warnings, not refusals', () => {
  const text = ['# DATA TYPE: soc', '# NUMBER VOTERS: 9', ...head.slice(1), '4: 1,{2,3}', '1: 1,2'].join(
    '\n',
  );
  expect(readProfile(text, 'preflib').warnings.map(({ path, code }) => [path, code])).toEqual([
    ['line 6', 'tie-in-strict-file'],
    ['line 7', 'gap-in-complete-file'],
    ['line 7', 'sum-differs'],
  ]);
});

test.each([
  ['duplicate alternative', [...head, '12: 1,1'], 'line 5', 'duplicate-alternative'],
  ['unknown alternative', [...head, '12: 1,2', '3: 4'], 'line 6', 'unknown-alternative'],
  ['no number', [...head, '12: 1,x'], 'line 5', 'not-an-alternative'],
  ['open brace', [...head, '12: 1,{2,3'], 'line 5', 'tie-not-closed'],
  ['brace closed twice', [...head, '12: 1,2}'], 'line 5', 'tie-not-open'],
  ['brace in brace', [...head, '12: {1,{2,3}}'], 'line 5', 'nested-tie'],
  ['empty place', [...head, '12: 1,,2'], 'line 5', 'empty-place'],
  ['count of nothing', [...head, '0: 1'], 'line 5', 'invalid-count'],
  [
    'more than can be counted',
    [...head, `${profileLimits.totalWeight}: 1`, '2: 1'],
    'line 6',
    'total-weight-too-large',
  ],
  ['negative count', [...head, '-1: 1'], 'line 5', 'not-a-whole-number'],
  ['no colon', [...head, '12'], 'line 5', 'order-missing'],
  ['header after orders', [...head, '12: 1', '# TITLE: late'], 'line 6', 'late-header'],
  ['number missing', ['# TITLE: x', '1: 1'], 'line 2', 'number-of-alternatives-missing'],
  ['too many', ['# NUMBER ALTERNATIVES: 5000'], 'line 1', 'too-many-areas'],
  ['name twice', [...head, '# ALTERNATIVE NAME 1: Again'], 'line 5', 'duplicate-alternative'],
  ['empty', [''], 'line 1', 'empty-file'],
  ['old style cut off', ['3', '1,Health'], 'line 2', 'unfinished-header'],
] as const)('refuses with the line: %s', (_name, lines, path, code) => {
  expect(refusal(lines)).toEqual([path, code]);
});

test('any text is read or refused by a Problem, never a crash', () => {
  const token = fc.constantFrom(
    '1',
    '2',
    '3',
    '4',
    '{',
    '}',
    ',',
    ':',
    '#',
    ' ',
    '\n',
    'x',
    '# NUMBER ALTERNATIVES: 3\n',
    '7: ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(token, { maxLength: 60 }).map((all) => all.join('')),
      ),
      (text) => {
        const reader = new PreflibReader(new ProfileCollector());
        try {
          for (const line of text.split('\n')) reader.push(line);
          reader.end();
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect((error as Problem).errors[0]!.path).toMatch(/^line \d+$/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is written is read back', () => {
  const order = fc.shuffledSubarray(['1', '2', '3', '4']).chain((ids) =>
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }).map((ties) =>
      ids.reduce<string[][]>((places, id, k) => {
        if (k > 0 && ties[k]) places.at(-1)!.push(id);
        else places.push([id]);
        return places;
      }, []),
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(order, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 9 }),
      (rows) => {
        const profile: Profile = {
          areas: ['1', '2', '3', '4'].map((id) => ({ id, label: `Area ${id}` })),
          strata: [{ id: 'all', members: 0 }],
          preferences: rows.map(([ranked, weight], k) => ({
            id: String(k),
            stratum: 'all',
            weight,
            ranked,
            noOpinion: [],
          })),
        };
        const { profile: again, warnings } = readProfile(writePreflib(profile), 'preflib');
        expect(warnings).toEqual([]);
        expect(again.areas).toEqual(profile.areas);
        expect(counts(again.preferences)).toEqual(counts(profile.preferences));
      },
    ),
  );
});

function counts(preferences: readonly Preference[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { ranked, weight } of preferences) {
    const key = JSON.stringify(ranked.map((place) => [...place].sort()));
    found.set(key, (found.get(key) ?? 0) + weight);
  }
  return new Map([...found].sort());
}
