import * as fc from 'fast-check';
import { Problem } from '#problem';
import { defaultSettings } from './default-settings.ts';
import type { Profile } from './profile.ts';
import { rank } from './rank.ts';
import type { RankingSettings } from './settings.ts';
import { anyProfile } from './testing/any-profile.ts';
import { profileOf } from './testing/profile-of.ts';

const quick: RankingSettings = { ...defaultSettings, places: 2, draws: 200, replicates: 200 };

/** Tennessee's capital (Wikipedia, "Condorcet method"): 100 voters, four cities. */
const tennessee = profileOf('Memphis Nashville Chattanooga Knoxville', [
  '42: Memphis > Nashville > Chattanooga > Knoxville',
  '26: Nashville > Chattanooga > Knoxville > Memphis',
  '15: Chattanooga > Knoxville > Nashville > Memphis',
  '17: Knoxville > Chattanooga > Nashville > Memphis',
]);

describe('rank', () => {
  it('ranks Tennessee as published', () => {
    const { methods, smithSet, areas } = rank(tennessee, quick);
    expect(methods.borda?.scores).toEqual({
      Nashville: expect.closeTo(194 / 3, 10),
      Chattanooga: expect.closeTo(173 / 3, 10),
      Memphis: 42,
      Knoxville: expect.closeTo(107 / 3, 10),
    });
    expect(smithSet).toEqual(['Nashville']);
    expect(methods.schulzeWinning?.order.flat()).toEqual([
      'Nashville',
      'Chattanooga',
      'Knoxville',
      'Memphis',
    ]);
    expect(methods.kemeny).toMatchObject({ agreement: 393, optima: 1 });
    expect(areas.map(({ rank: place }) => place)).toEqual([1, 2, 3, 4]);
  });

  it('gives the same bytes in whatever order the input comes', () => {
    fc.assert(
      fc.property(anyProfile, fc.infiniteStream(fc.nat()), (profile, keys) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ item }) => item);
        const shuffled: Profile = {
          areas: shuffle(profile.areas),
          strata: shuffle(profile.strata),
          preferences: shuffle(profile.preferences).map((preference) => ({
            ...preference,
            ranked: preference.ranked.map(shuffle),
            noOpinion: shuffle(preference.noOpinion),
          })),
        };
        expect(JSON.stringify(rank(shuffled, quick))).toBe(JSON.stringify(rank(profile, quick)));
      }),
      { numRuns: 15 },
    );
  });

  it('holds no number that JSON cannot hold, whatever the profile', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const report = rank(profile, quick);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 15 },
    );
  });

  it('never claims a place that the confidence sets leave open', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { areas, findings } = rank(profile, quick);
        const claimed = (code: string): readonly string[] =>
          findings
            .filter((finding) => finding.code === code)
            .flatMap(({ values }) => values.areas ?? []) as string[];
        const upper = new Map(areas.map((area) => [area.id, area.upper]));
        for (const id of claimed('sure-of-a-place')) expect(upper.get(id)).toBeLessThanOrEqual(2);
        for (const id of claimed('first-for-sure'))
          expect(areas.filter(({ lower }) => lower === 1).map((area) => area.id)).toEqual([id]);
        for (const area of areas) {
          expect(area.lower).toBeLessThanOrEqual(area.rank);
          expect(area.upper).toBeGreaterThanOrEqual(area.rank);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves everything open when nobody answered', () => {
    const { areas, findings, smithSet } = rank(profileOf('a b c', []), quick);
    expect(areas.map(({ score, rank: place, lower, upper }) => [score, place, lower, upper])).toEqual([
      [50, 1, 1, 3],
      [50, 1, 1, 3],
      [50, 1, 1, 3],
    ]);
    expect(smithSet).toEqual(['a', 'b', 'c']);
    expect(findings.map(({ code }) => code)).toEqual([
      'nobody-answered',
      'may-be-first',
      'contend',
      'exactly-tied',
      'cut-by-lot',
      'no-area-beats-every-other',
      'silent-could-change-every-place',
    ]);
  });

  it('reads unranked areas as the settings say', () => {
    const profile = profileOf('a b c', ['3: a', '2: b > c > a']);
    const first = (unranked: RankingSettings['unranked']): string =>
      rank(profile, { ...quick, unranked }).areas[0]!.id;
    expect([first('below'), first('no-opinion')]).toEqual(['a', 'b']);
  });

  it('refuses settings that no run can be made with', () => {
    const refused = { ...quick, places: 0, confidence: 1, draws: 1.5 };
    expect(() => rank(tennessee, refused)).toThrow(Problem);
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    rank(tennessee, quick, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
