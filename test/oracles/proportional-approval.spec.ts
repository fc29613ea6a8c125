import {
  equalShares,
  firstOnly,
  greedyMonroe,
  reverseSequentialPav,
  sequentialPav,
  sequentialPhragmen,
  thieleOptima,
  type ApprovalGroup,
} from '#ranking';
import { oracle } from './oracle.ts';

interface Case {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly k: number;
  readonly approvals: readonly (readonly string[])[];
  readonly published: Readonly<Record<string, readonly string[] | null>>;
  readonly value?: {
    readonly approval_score: Readonly<Record<string, number>>;
    readonly pav_score: string;
    readonly seq_phragmen_order_load: readonly (readonly [string, string, readonly string[]])[];
    readonly equal_shares_budget_1_each_without_completion: readonly (readonly [string, string, number])[];
  };
}

const file = oracle<{
  readonly cases: readonly Case[];
  readonly proportional_ranking_property: {
    readonly groups: Readonly<Record<string, number>>;
    readonly prefix_counts_seq_phragmen: readonly (readonly number[])[];
    readonly approval_ranking_first_10: readonly number[];
  };
}>('proportional_approval');

const fraction = (text: string): number => Number(text.split('/')[0]) / Number(text.split('/')[1]);

describe.each(file.cases)('$id', ({ candidates, k, approvals, published, value }) => {
  const groups: readonly ApprovalGroup[] = approvals.map((names) => ({
    weight: 1,
    approves: names.map((name) => candidates.indexOf(name)),
  }));
  const seats = { costs: candidates.map(() => 1), budget: k };
  const names = (chosen: readonly number[]): string =>
    chosen
      .map((i) => candidates[i]!)
      .sort()
      .join('');
  const rules: Readonly<Record<string, () => readonly string[]>> = {
    PAV: () => thieleOptima(groups, seats).selections.map(names),
    CC: () => thieleOptima(groups, seats, firstOnly).selections.map(names),
    seq_PAV: () => [names(sequentialPav(groups, seats))],
    reverse_seq_PAV: () => [names(reverseSequentialPav(groups, candidates.length, k))],
    seq_phragmen: () => [names(sequentialPhragmen(groups, seats).chosen)],
    equal_shares: () => [names(equalShares(groups, seats, { add1: false, fill: 'phragmen' }).chosen)],
    greedy_monroe: () => [names(greedyMonroe(groups, candidates.length, k))],
  };
  test.each(Object.keys(published).filter((rule) => rule in rules))('%s', (rule) => {
    expect(rules[rule]!()).toEqual(published[rule]);
  });

  if (value) {
    test('exact PAV score', () => {
      expect(thieleOptima(groups, seats).score).toBeCloseTo(fraction(value.pav_score), 12);
    });
    test("Phragmén's loads, with every candidate that had the least", () => {
      const { chosen, loads } = sequentialPhragmen(groups, seats);
      value.seq_phragmen_order_load.forEach(([name, load, tied], step) => {
        const [num, den] = load.split('/').map(BigInt);
        expect(tied).toContain(candidates[chosen[step]!]);
        expect(candidates[chosen[step]!]).toBe(name);
        expect(loads[step]!.num * den!).toBe(loads[step]!.den * num!);
      });
    });
    test('equal shares without completion', () => {
      const { chosen } = equalShares(groups, seats, { add1: false });
      expect(chosen.map((i) => candidates[i])).toEqual(
        value.equal_shares_budget_1_each_without_completion.map(([name]) => name),
      );
    });
  }
});

test("Phragmén's prefixes are proportional where approval sees the largest group only", () => {
  const { groups, prefix_counts_seq_phragmen: prefixes } = file.proportional_ranking_property;
  const sizes = Object.values(groups);
  const each = prefixes.length;
  const voters: readonly ApprovalGroup[] = sizes.map((weight, g) => ({
    weight,
    approves: Array.from({ length: each }, (_, i) => g * each + i),
  }));
  const m = each * sizes.length;
  const { chosen } = sequentialPhragmen(voters, { costs: Array.from({ length: m }, () => 1), budget: each });
  const total = sizes.reduce((a, b) => a + b);
  prefixes.forEach((expected, k) => {
    const counts = sizes.map(
      (_, g) => chosen.slice(0, k + 1).filter((i) => Math.floor(i / each) === g).length,
    );
    expect(counts).toEqual(expected);
    counts.forEach((count, g) =>
      expect(Math.abs(count - ((k + 1) * sizes[g]!) / total)).toBeLessThanOrEqual(1),
    );
  });
});
