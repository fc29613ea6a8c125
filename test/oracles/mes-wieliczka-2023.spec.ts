import { equalShares, type ApprovalGroup } from '#ranking';
import { oracle } from './oracle.ts';

const file = oracle<{
  readonly budget: number;
  readonly n_votes: number;
  readonly projects: Readonly<Record<string, { readonly cost: number; readonly votes: number }>>;
  readonly approvals_counts: readonly (readonly [readonly string[], number])[];
  readonly published: { readonly winners: readonly string[]; readonly total_cost: number };
  readonly value: { readonly purchase_order: readonly string[]; readonly per_voter_final: number };
  readonly variants: {
    readonly exhaustive_stop: {
      readonly per_voter_final: number;
      readonly n: number;
      readonly cost: number;
      readonly differs_in: readonly string[];
    };
    readonly 'no_completion_per_voter_151.84': { readonly n: number; readonly cost: number };
  };
}>('mes_wieliczka_2023');

const ids = Object.keys(file.projects);
const groups: readonly ApprovalGroup[] = file.approvals_counts.map(([names, weight]) => ({
  weight,
  approves: names.map((name) => ids.indexOf(name)),
}));
const money = { costs: ids.map((id) => file.projects[id]!.cost), budget: file.budget };
const byNumber = (names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => Number(a) - Number(b));
const named = (chosen: readonly number[]): readonly string[] => chosen.map((i) => ids[i]!);

test('ballots add up to the votes of every project', () => {
  expect(groups.reduce((sum, { weight }) => sum + weight, 0)).toBe(file.n_votes);
  ids.forEach((id, i) => {
    const votes = groups.reduce((sum, { weight, approves }) => sum + (approves.includes(i) ? weight : 0), 0);
    expect([id, votes]).toEqual([id, file.projects[id]!.votes]);
  });
});

test('the official result: Add1 from whole money without stopping when exhausted', () => {
  const result = equalShares(groups, money);
  expect(byNumber(named(result.chosen))).toEqual(byNumber(file.published.winners));
  expect(result.spent).toBe(file.published.total_cost);
  expect(result.endowment).toBe(file.value.per_voter_final);
  expect(result.rounds).toBeGreaterThanOrEqual(165);
  expect(named(result.chosen)).toEqual(file.value.purchase_order);
});

test('stopping when exhausted gives another outcome', () => {
  const { n, cost, per_voter_final: endowment, differs_in: differs } = file.variants.exhaustive_stop;
  const result = equalShares(groups, money, { exhaustive: true });
  expect([result.chosen.length, result.spent, result.endowment]).toEqual([n, cost, endowment]);
  const chosen = named(result.chosen);
  const different = ids.filter((id) => chosen.includes(id) !== file.published.winners.includes(id));
  expect(byNumber(different)).toEqual(byNumber(differs));
});

test('without completion', () => {
  const { n, cost } = file.variants['no_completion_per_voter_151.84'];
  const result = equalShares(groups, money, { add1: false });
  expect([result.chosen.length, result.spent]).toEqual([n, cost]);
});
