import * as fc from 'fast-check';
import { anyProfile } from '../testing/any-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { countStatistics } from '../counting/count-statistics.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { bordaCount, type BordaConvention } from './borda-conventions.ts';
import { bordaScores } from './borda-scores.ts';
import { dowdall } from './dowdall.ts';
import { exactBorda } from './exact-borda.ts';
import { topPlaces } from './top-places.ts';

describe('bordaCount', () => {
  // One ballot "A" over {A, B, C}: CondorcetPHP publishes 3/1.5/1.5 (implicit) and 3/0/0 (explicit), base 1.
  it.each<[BordaConvention, readonly number[]]>([
    ['average', [2, 0.5, 0.5]],
    ['optimistic', [2, 1, 1]],
    ['pessimistic', [2, 0, 0]],
    ['explicit', [2, 0, 0]],
    ['modified', [0, 0, 0]],
    ['modified-base-one', [1, 0, 0]],
  ])('gives a single first place under %s', (convention, expected) => {
    expect([...bordaCount(freezeProfile(profileOf('A B C', ['A'])), convention).scores]).toEqual(expected);
  });
});

describe('exactBorda', () => {
  it('is the average count brought to 0–100 when everybody compares everything', () => {
    const frozen = freezeProfile(profileOf('a b c d', ['3: a > b > c > d', '2: a = b > c', 'd', 'c > a']));
    const count = bordaCount(frozen, 'average');
    const borda = exactBorda(winsMatrix(countStatistics(frozen)), 4);
    expect(borda.order).toEqual(count.order);
    count.scores.forEach((points, i) => expect(borda.scores[i]).toBeCloseTo((100 * points) / (3 * 7), 9));
  });

  it('agrees with the floating-point kernel, sums to 50 per area, and ties only what is tied', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const frozen = freezeProfile(profile);
        const wins = winsMatrix(countStatistics(frozen));
        const exact = exactBorda(wins, frozen.m);
        const fast = bordaScores(wins, frozen.m);
        fast.forEach((score, i) => expect(exact.scores[i]).toBeCloseTo(score, 9));
        expect(exact.scores.reduce((a, b) => a + b, 0)).toBeCloseTo(50 * frozen.m, 8);
        for (const group of exact.order) expect(new Set(group.map((i) => exact.scores[i])).size).toBe(1);
      }),
    );
  });

  it('finds ties that floating point would miss: 1/3 + 1/6 against 1/2 + 0', () => {
    // Half wins of a and b against c and d; a and b tie between themselves.
    const wins = Float64Array.of(0, 1, 1, 1, 1, 0, 1, 0, 2, 1, 0, 1, 5, 1, 1, 0);
    expect(exactBorda(wins, 4).order).toContainEqual([0, 1]);
  });

  it('gives 50 to everyone where nobody compared anything', () => {
    expect([...exactBorda(new Float64Array(9), 3).scores]).toEqual([50, 50, 50]);
  });
});

describe('dowdall', () => {
  it.each([
    { what: 'one over the place', lines: ['a > b > c'], expected: [1, 1 / 2, 1 / 3] },
    { what: 'shared places in a tie', lines: ['a = b > c'], expected: [3 / 4, 3 / 4, 1 / 3] },
    { what: 'the rest shared by those below', lines: ['a'], expected: [1, 5 / 12, 5 / 12] },
    { what: 'nothing without an opinion', lines: ['a | b c'], expected: [1, 0, 0] },
  ])('gives $what', ({ lines, expected }) => {
    const { scores } = dowdall(countStatistics(freezeProfile(profileOf('a b c', lines))));
    expected.forEach((score, i) => expect(scores[i]).toBeCloseTo(score, 10));
  });
});

describe('topPlaces', () => {
  const statistics = countStatistics(
    freezeProfile(profileOf('a b c d', ['a > b', 'b = c > d', 'd | a', 'd'])),
  );

  it.each([
    { t: 1, expected: [25, 25, 25, 50] },
    { t: 2, expected: [25, 50, 25, 50] },
    { t: 4, expected: [25, 50, 25, 75] },
  ])('counts who ranks an area among the first $t', ({ t, expected }) => {
    expect([...topPlaces(statistics, t).scores]).toEqual(expected);
  });
});
