import * as fc from 'fast-check';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { profileOf } from '../testing/profile-of.ts';
import { approvalGroups } from './approval-groups.ts';
import { greedyMonroe } from './greedy-monroe.ts';
import { proportionalCheck } from './proportional-check.ts';
import { satisfaction } from './satisfaction.ts';
import { reverseSequentialPav, sequentialPav } from './sequential-pav.ts';
import { sequentialPhragmen } from './sequential-phragmen.ts';

const anyParties = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 4 });
const seatsEach = 6;

/** Disjoint parties, each with enough candidates of its own. */
const partyList = (sizes: readonly number[]) =>
  sizes.map((weight, g) => ({
    weight,
    approves: Array.from({ length: seatsEach }, (_, i) => g * seatsEach + i),
  }));

test.each([
  ['sequential PAV', (sizes: readonly number[]) => sequentialPav(partyList(sizes), unitCosts(sizes))],
  [
    'reverse sequential PAV',
    (sizes: readonly number[]) => reverseSequentialPav(partyList(sizes), sizes.length * seatsEach, seatsEach),
  ],
  [
    "Phragmén's rule",
    (sizes: readonly number[]) => sequentialPhragmen(partyList(sizes), unitCosts(sizes)).chosen,
  ],
])("%s gives parties what D'Hondt's quotients allow", (_name, rule) => {
  fc.assert(
    fc.property(anyParties, (sizes) => {
      const chosen = rule(sizes);
      const won = sizes.map((_, g) => chosen.filter((i) => Math.floor(i / seatsEach) === g).length);
      expect(chosen.length).toBe(seatsEach);
      // Every seat given has at least the quotient of any seat not given.
      const worst = Math.min(...sizes.flatMap((size, g) => (won[g]! > 0 ? [size / won[g]!] : [])));
      sizes.forEach((size, g) => expect(size / (won[g]! + 1)).toBeLessThanOrEqual(worst + 1e-9));
    }),
  );
});

function unitCosts(sizes: readonly number[]): { costs: number[]; budget: number } {
  return { costs: Array.from({ length: sizes.length * seatsEach }, () => 1), budget: seatsEach };
}

test('Phragmén ends at the first that does not fit, or passes it over', () => {
  const groups = [
    { weight: 3, approves: [0, 1] },
    { weight: 1, approves: [2] },
  ];
  const money = { costs: [6, 5, 4], budget: 10 };
  expect(sequentialPhragmen(groups, money).chosen).toEqual([1]);
  expect(sequentialPhragmen(groups, money, { skip: true }).chosen).toEqual([1, 2]);
});

test('greedy Monroe represents both halves', () => {
  const groups = [
    { weight: 5, approves: [0, 1] },
    { weight: 5, approves: [2, 3] },
  ];
  expect(greedyMonroe(groups, 4, 2).map((i) => i >> 1)).toEqual([0, 1]);
});

const regions = profileOf('a b c d e f', ['6: a > b > c', '2: d > e > f'], {
  stratum: (k) => (k < 6 ? 'large' : 'small'),
});

test('approvals are the first positions, a tie across the line as a whole', () => {
  const frozen = freezeProfile(profileOf('a b c d', ['1: a > b = c > d', '1: d | a']));
  expect(approvalGroups(frozen, 2)).toEqual([
    { weight: 1, approves: [0, 1, 2] },
    { weight: 1, approves: [3] },
  ]);
});

test('satisfaction counts cities with one and with two of their first areas', () => {
  const frozen = freezeProfile(regions);
  expect(satisfaction(frozen, [0, 3])).toEqual([
    { stratum: 'large', answers: 6, one: 1, two: 0 },
    { stratum: 'small', answers: 2, one: 1, two: 0 },
  ]);
  expect(satisfaction(frozen, [0, 1])[1]).toMatchObject({ one: 0, two: 0 });
});

test('the check shows what the majority leaves a small region', () => {
  const frozen = freezeProfile(regions);
  const { majority, rules } = proportionalCheck(frozen, [0, 1, 2, 3, 4, 5], 4);
  expect(majority.areas).toEqual(['a', 'b', 'c', 'd']);
  for (const { areas, added, dropped } of Object.values(rules)) {
    expect(areas.length).toBe(4);
    expect(areas.filter((id) => 'def'.includes(id)).length).toBe(1);
    expect(added.length).toBe(dropped.length);
  }
  const before = proportionalCheck(frozen, [0, 1, 2, 3, 4, 5], 3);
  expect(before.majority.satisfaction[1]).toMatchObject({ one: 0 });
});
