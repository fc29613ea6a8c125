import * as fc from 'fast-check';
import type { ApprovalGroup } from './approval-groups.ts';
import { equalShares, type EqualSharesOptions } from './equal-shares.ts';
import type { Costs } from './thiele-optima.ts';

const M = 5;
const anyGroups: fc.Arbitrary<readonly ApprovalGroup[]> = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    approves: fc.subarray(Array.from({ length: M }, (_, i) => i)),
  }),
  { minLength: 1, maxLength: 8 },
);
const anyMoney: fc.Arbitrary<Costs> = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: M, maxLength: M }),
  budget: fc.integer({ min: 1, max: 150 }),
});
const anyOptions: fc.Arbitrary<EqualSharesOptions> = fc.record(
  {
    add1: fc.boolean(),
    exhaustive: fc.boolean(),
    fill: fc.constantFrom('phragmen', 'votes'),
    utility: fc.constantFrom('cost', 'cardinality'),
  },
  { requiredKeys: [] },
);

test('never spends more than the budget nor chooses twice, in any variant', () => {
  fc.assert(
    fc.property(anyGroups, anyMoney, anyOptions, (groups, money, options) => {
      const { chosen, spent } = equalShares(groups, money, options);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(spent).toBe(chosen.reduce((sum, i) => sum + money.costs[i]!, 0));
      expect(spent).toBeLessThanOrEqual(money.budget);
    }),
  );
});

test('a group that is large enough and agrees on nothing else gets its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b) => {
      const groups = [
        { weight: a, approves: [0, 1, 2] },
        { weight: b, approves: [3, 4, 5] },
      ];
      const { chosen } = equalShares(groups, { costs: [1, 1, 1, 1, 1, 1], budget: 3 }, { add1: false });
      const own = chosen.filter((i) => i < 3).length;
      expect(own).toBeGreaterThanOrEqual(Math.floor((3 * a) / (a + b) + 1e-9));
      expect(chosen.length - own).toBeGreaterThanOrEqual(Math.floor((3 * b) / (a + b) + 1e-9));
    }),
  );
});

test('a project that alone exceeds the budget draws no money', () => {
  const groups = [{ weight: 4, approves: [0, 1] }];
  expect(equalShares(groups, { costs: [101, 100], budget: 100 }).chosen).toEqual([1]);
});

test.each([
  ['by votes', 'votes', [0, 1]],
  ['by Phragmén', 'phragmen', [0, 2]],
] as const)('fills what is left %s', (_name, fill, chosen) => {
  const groups = [
    { weight: 6, approves: [0, 1] },
    { weight: 4, approves: [2] },
  ];
  const money = { costs: [10, 10, 10], budget: 20 };
  const { chosen: found, filled } = equalShares(groups, money, { add1: false, fill });
  expect(found.toSorted()).toEqual(chosen);
  expect(filled).toBe(1);
});

test('without voters nothing is bought', () => {
  expect(equalShares([], { costs: [1, 2], budget: 9 }).chosen).toEqual([]);
});
