import * as fc from 'fast-check';
import { Problem } from '#problem';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { countStatistics } from './count-statistics.ts';
import { mergeStatistics } from './merge-statistics.ts';
import { statisticsFromJson, statisticsToJson } from './statistics-json.ts';

describe('countStatistics', () => {
  it('counts Tennessee as published', () => {
    const { pairwise, n, weight } = countStatistics(
      freezeProfile(
        profileOf('Chattanooga Knoxville Memphis Nashville', [
          '42: Memphis > Nashville > Chattanooga > Knoxville',
          '26: Nashville > Chattanooga > Knoxville > Memphis',
          '15: Chattanooga > Knoxville > Nashville > Memphis',
          '17: Knoxville > Chattanooga > Nashville > Memphis',
        ]),
      ),
    );
    expect([...pairwise]).toEqual([0, 83, 58, 32, 17, 0, 58, 32, 42, 42, 0, 42, 68, 68, 58, 0]);
    expect([n, weight]).toEqual([100, 100]);
  });

  it('tells below from no opinion', () => {
    const statistics = countStatistics(freezeProfile(profileOf('a b c d', ['a > b | d'])));
    expect([...statistics.below]).toEqual([0, 0, 1, 0]);
    expect([...statistics.noOpinion]).toEqual([0, 0, 0, 1]);
    expect([...statistics.compared]).toEqual([0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect([...statistics.strata[0]!.halfWins]).toEqual([5, 3, 1, 3]);
  });

  it('adds up: the statistics of shards, merged, are those of the whole', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(9), (profile, cut) => {
        const frozen = freezeProfile(profile);
        const at = Math.min(cut, frozen.n);
        const merged = mergeStatistics(countStatistics(frozen, 0, at), countStatistics(frozen, at));
        expect(merged).toEqual(countStatistics(frozen));
      }),
    );
  });

  it('does not add up shards of different profiles', () => {
    const [two, three] = ['a b', 'a b c'].map((areas) =>
      countStatistics(freezeProfile(profileOf(areas, []))),
    );
    expect(() => mergeStatistics(two!, three!)).toThrow(Problem);
  });

  it('counts a preference of weight 2 like two copies', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const twice = (weights: 'double' | 'copy') =>
          countStatistics(
            freezeProfile({
              ...profile,
              preferences: profile.preferences.flatMap((preference) =>
                weights === 'double'
                  ? [{ ...preference, weight: 2 * preference.weight }]
                  : [preference, { ...preference, id: `${preference.id}-copy` }],
              ),
            }),
          );
        const [double, copies] = [twice('double'), twice('copy')];
        for (const key of [
          'pairwise',
          'compared',
          'positions',
          'belowPositions',
          'below',
          'ratings',
        ] as const)
          expect(double[key]).toEqual(copies[key]);
      }),
    );
  });

  it('goes through JSON and comes back the same', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const statistics = countStatistics(freezeProfile(profile));
        const text = JSON.stringify(statisticsToJson(statistics));
        expect(statisticsFromJson(JSON.parse(text))).toEqual(statistics);
      }),
    );
  });
});
