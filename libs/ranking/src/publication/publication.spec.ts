import { defaultSettings } from '../default-settings.ts';
import { rank } from '../rank.ts';
import type { Profile } from '../profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { bordaR } from './borda-r.ts';
import { pooledStrata } from './pooled-strata.ts';
import { preferenceTable } from './preference-table.ts';
import { differenceProblems, publicationProblems } from './publication-problems.ts';

const hex = (index: number): string => index.toString(16).padStart(12, '0');

/** As many answers as stated in each region, under pseudonyms. */
function regions(sizes: Readonly<Record<string, number>>, from = 0): Profile {
  const of = Object.entries(sizes).flatMap(([id, count]) => Array.from({ length: count }, () => id));
  const profile = profileOf('a b c', [`${of.length}: a > b > c`], { stratum: (at) => of[at] ?? of[0] ?? '' });
  const preferences = of.map((stratum, at) => ({ ...profile.preferences[at]!, id: hex(from + at), stratum }));
  return { ...profile, strata: Object.keys(sizes).map((id) => ({ id, members: 20 })), preferences };
}

const cells = (profile: Profile) =>
  Object.fromEntries(
    profile.strata.map(({ id }) => [id, profile.preferences.filter((one) => one.stratum === id).length]),
  );

describe('regions with few answers', () => {
  test.each<[string, Readonly<Record<string, number>>, Readonly<Record<string, number>>]>([
    ['stay when they are large enough', { x: 5, y: 9 }, { x: 5, y: 9 }],
    ['are pooled with each other', { x: 3, y: 2, z: 9 }, { z: 9, 'x+y': 5 }],
    ['draw in the next smallest until there are enough', { x: 1, y: 6, z: 9 }, { z: 9, 'x+y': 7 }],
    ['without an answer tell nothing and stay', { x: 0, y: 2, z: 9 }, { x: 0, 'y+z': 11 }],
    ['become one when there are too few in all', { x: 1, y: 2 }, { 'x+y': 3 }],
  ])('%s', (_, sizes, expected) => {
    const pooled = pooledStrata(regions(sizes), 5);
    expect(cells(pooled)).toEqual(expected);
    const members = (profile: Profile) => profile.strata.reduce((sum, one) => sum + one.members, 0);
    expect(members(pooled)).toBe(members(regions(sizes)));
  });
});

describe('preferences are not published', () => {
  test.each<[string, Profile, readonly string[]]>([
    ['with a region of few', regions({ x: 4, y: 9 }), ['cell-too-small']],
    ['under a name', profileOf('a b', ['6: a > b']), ['not-pseudonymous']],
    [
      'with the size of the city',
      { ...regions({ x: 9 }), margins: [{ id: 'size', categories: [] }] },
      ['cell-too-small'],
    ],
  ])('%s', (_, profile, expected) => {
    expect(publicationProblems(profile, 5).map(({ code }) => code)).toEqual(expected);
  });

  test('and are when every region holds enough', () => {
    expect(publicationProblems(pooledStrata(regions({ x: 1, y: 2, z: 9 }), 5), 5)).toEqual([]);
  });

  // Every way from one published state to another: no group that the two tell apart may be small.
  test.each<[string, Readonly<Record<string, number>>, Profile, boolean]>([
    ['the same again', { x: 6, y: 6 }, regions({ x: 6, y: 6 }), true],
    ['one answer more', { x: 6 }, regions({ x: 7 }), false],
    ['one answer less', { x: 7 }, regions({ x: 6 }), false],
    ['one answer corrected', { x: 7 }, regions({ x: 7 }, 1), false],
    ['five answers more', { x: 6 }, regions({ x: 11 }), true],
    ['five more of eight went, so three stayed', { x: 8 }, regions({ x: 8 }, 5), false],
    ['a region of six taken out of a pool of eight', { 'x+y': 8, z: 9 }, regions({ x: 6, 'y+z': 11 }), false],
  ])('a second time beside the first unless nobody is told apart: %s', (_, sizes, next, allowed) => {
    expect(differenceProblems(regions(sizes), next, 5).length === 0).toBe(allowed);
  });
});

describe('the table of the bundle', () => {
  const profile = profileOf('a b c d', ['3: a > b = c | d', '2: d > a', '4: c > d > b > a', 'b']);

  test('has a place for every area, below those ranked, and none without an opinion', () => {
    const [head, first] = preferenceTable(profile, defaultSettings).split('\n');
    expect(head).toBe('answer,region,weight,a,b,c,d');
    expect(first).toBe('p0,all,1,1,2,2,');
    expect(preferenceTable(profile, defaultSettings)).toContain('p3,all,1,2,5,5,1');
  });

  test.each(['below', 'no-opinion'] as const)(
    'is enough for the official scores, unranked %s',
    (unranked) => {
      const settings = { ...defaultSettings, places: 2, draws: 100, replicates: 100, unranked };
      const scores = scoresAsInR(preferenceTable(profile, settings));
      for (const { id, score } of rank(profile, settings).areas) expect(scores[id]).toBeCloseTo(score, 9);
    },
  );

  test('comes with a script of twenty lines', () => {
    expect(bordaR.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });
});

/** What `borda.R` does, line by line. */
function scoresAsInR(csv: string): Readonly<Record<string, number>> {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const areas = head.split(',').slice(3);
  const answers = lines.map((line) => line.split(','));
  const m = areas.length;
  const score = areas.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < m; j++) {
      const both = answers.filter((row) => row[3 + i] !== '' && row[3 + j] !== '');
      const weight = both.reduce((total, row) => total + Number(row[2]), 0);
      const won = both.reduce((total, row) => {
        const [a, b] = [Number(row[3 + i]), Number(row[3 + j])];
        return total + Number(row[2]) * (a < b ? 1 : a === b ? 0.5 : 0);
      }, 0);
      if (i !== j) sum += weight > 0 ? won / weight : 0.5;
    }
    return (100 * sum) / (m - 1);
  });
  return Object.fromEntries(areas.map((id, i) => [id, score[i]!]));
}
