import * as fc from 'fast-check';
import { exactBorda } from '../methods/exact-borda.ts';
import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Profile } from '../profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { profileScores } from './profile-scores.ts';
import { robustnessReport, type RobustnessReport } from './robustness-report.ts';
import { scoreRanks } from './score-ranks.ts';

const settings = { weighting: 'city', unranked: 'below', places: 1 } as const;

function reportOf(profile: Profile): RobustnessReport {
  const frozen = freezeProfile(profile);
  const { order } = exactBorda(winsMatrix({ m: frozen.m, ...countPairs(frozen) }), frozen.m);
  return robustnessReport(
    frozen,
    order.map((group) => group.map((i) => frozen.areas[i]!.id)),
    settings,
  );
}

/** Five northern cities hold A first, two southern ones B. */
const regional: Profile = {
  ...profileOf('A B C', ['5: A > B > C', '2: B > C > A'], { stratum: (c) => (c < 5 ? 'north' : 'south') }),
  strata: [
    { id: 'north', members: 6 },
    { id: 'south', members: 20 },
  ],
};

describe('robustnessReport', () => {
  it('says what each region decides', () => {
    const [withoutNorth, withoutSouth] = reportOf(regional).withoutRegions;
    expect(withoutNorth).toEqual({
      without: 'north',
      ranks: { A: 3, B: 1, C: 2 },
      entered: ['B'],
      left: ['A'],
      largestShift: 2,
    });
    expect(withoutSouth!.ranks).toEqual({ A: 1, B: 2, C: 3 });
  });

  it('says what another weighting changes, and at what price', () => {
    const weighting = (name: string) => reportOf(regional).weightings.find((w) => w.weighting === name)!;
    expect(weighting('post-stratified').ranks).toEqual({ A: 3, B: 1, C: 2 });
    expect(weighting('equal-region').designEffect).toBeCloseTo(1.225, 5);
    expect(reportOf(regional).weightings.map((w) => w.weighting)).toEqual([
      'post-stratified',
      'equal-region',
      'degressive',
    ]);
  });

  it('says what the reading of unranked and tied areas changes', () => {
    const { conventions } = reportOf(profileOf('A B C', ['4: B > A', '1: A > B > C', '4: C > A']));
    expect(conventions.map(({ convention }) => convention)).toEqual(['unranked-no-opinion', 'ties-apart']);
    expect(conventions[0]!.ranks).toEqual({ A: 3, B: 1, C: 2 });
  });

  it('names the city whose answer moves the most', () => {
    const profile = profileOf('A B C', ['2: A > B > C', '1: C > B > A']);
    const { withoutCities } = reportOf(profile);
    expect(withoutCities!.largest.scoreChange).not.toBe(0);
    expect(reportOf(profileOf('A B', ['A > B'])).withoutCities).toBeNull();
  });

  it('leaving out one answer gives the ranks of the profile without it', () => {
    const without = (profile: Profile, city: string): FrozenProfile =>
      freezeProfile({
        ...profile,
        preferences: profile.preferences
          .map((one) => (one.id === city ? { ...one, weight: one.weight - 1 } : one))
          .filter(({ weight }) => weight > 0),
      });
    fc.assert(
      fc.property(
        anyProfile.filter(({ preferences }) => preferences.length > 1),
        (profile) => {
          const frozen = freezeProfile(profile);
          const before = scoreRanks(profileScores(frozen));
          const { largest, decisive } = reportOf(profile).withoutCities!;
          const after = scoreRanks(profileScores(without(profile, largest.city)));
          const i = frozen.areas.findIndex(({ id }) => id === largest.area);
          expect([largest.from, largest.to]).toEqual([before[i], after[i]]);
          for (const { city, entered, left } of decisive) {
            const ranks = scoreRanks(profileScores(without(profile, city)));
            const changed = frozen.areas
              .filter((_, k) => before[k]! <= 1 !== ranks[k]! <= 1)
              .map(({ id }) => id);
            expect([...entered, ...left].sort()).toEqual(changed);
          }
        },
      ),
    );
  });

  it('says how far adjacent areas are from changing places', () => {
    const { margins, silent } = reportOf(profileOf('A B', ['7: A > B', '2: B > A']));
    expect(margins).toEqual([
      {
        above: 'A',
        below: 'B',
        answersToReverse: 3,
        duel: { flipToTie: 3, flipToReverse: 3, addToTie: 5, addToReverse: 6 },
        silentToReverse: 5,
      },
    ]);
    expect(silent).toEqual({ members: 10, ranks: { A: { best: 1, worst: 2 }, B: { best: 1, worst: 2 } } });
  });

  it('stands on an empty profile', () => {
    const report = reportOf(profileOf('A B', []));
    expect(report).toMatchObject({ withoutRegions: [], withoutCities: null, weightings: [], margins: [] });
  });
});
