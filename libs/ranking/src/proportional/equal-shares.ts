import type { ApprovalGroup } from './approval-groups.ts';
import {
  equalSharesRound,
  type EqualSharesInput,
  type EqualSharesOutcome,
  type Utility,
} from './equal-shares-round.ts';
import { phragmenCompletion } from './phragmen-completion.ts';
import { byPriority, type Priority } from './priority.ts';
import type { Costs } from './thiele-optima.ts';

/** How money that no group of supporters can spend is used. */
export interface EqualSharesOptions {
  /** Raise every endowment by the same step until the next outcome would exceed the budget; default true. */
  readonly add1?: boolean;
  /** Stop raising as soon as no project fits what is left; default false, as in Wieliczka 2023. */
  readonly exhaustive?: boolean;
  /** Afterwards fill up: by Phragmén's rule from what voters have left, or by most votes; default not. */
  readonly fill?: 'phragmen' | 'votes';
  readonly utility?: Utility;
  readonly priority?: Priority;
}

/** The projects that equal shares buys, in order, and how it came to them. */
export interface EqualSharesResult {
  readonly chosen: readonly number[];
  /** How many of `chosen`, at the end of the list, the filling up added. */
  readonly filled: number;
  readonly spent: number;
  /** Endowment per voter of the outcome, money units. */
  readonly endowment: number;
  /** The step by which endowments were raised. */
  readonly step: number;
  /** Outcomes tried. */
  readonly rounds: number;
}

const ROUNDS = 20_000;

/**
 * Method of Equal Shares (D. Peters & P. Skowron 2020; Peters, Pierczyński & Skowron 2021) for approvals with
 * costs. Without Add1 every voter starts with budget ÷ voters; with it, with that rounded down to whole money
 * units, and one unit more in each round (more where the start exceeds 20,000 units, so that rounds
 * end). Ties: lower cost, more votes, priority. Sums of money are compared up to 10⁻¹¹ of themselves.
 */
export function equalShares(
  groups: readonly ApprovalGroup[],
  { costs, budget }: Costs,
  {
    add1 = true,
    exhaustive = false,
    fill,
    utility = 'cost',
    priority = byPriority(costs.length),
  }: EqualSharesOptions = {},
): EqualSharesResult {
  const supporters = costs.map((): number[] => []);
  groups.forEach(({ approves }, g) => {
    for (const i of approves) supporters[i]!.push(g);
  });
  const votes = supporters.map((list) => list.reduce((sum, g) => sum + groups[g]!.weight, 0));
  // What exceeds the budget alone can never be bought, and must not draw money.
  const affordable = supporters.map((list, i) => (costs[i]! <= budget ? list : []));
  const input: EqualSharesInput = {
    groups,
    costs,
    supporters: affordable,
    votes: votes.map((count, i) => (costs[i]! <= budget ? count : 0)),
    utility,
    priority,
  };
  const voters = groups.reduce((sum, { weight }) => sum + weight, 0);
  const share = voters > 0 ? budget / voters : 0;
  const raised = add1
    ? raise(input, budget, share, exhaustive)
    : { outcome: equalSharesRound(input, share), endowment: share, step: 0, rounds: 1 };
  const { outcome } = raised;
  const added = fill ? fillUp(input, outcome, budget, fill) : [];
  return {
    chosen: [...outcome.chosen, ...added],
    filled: added.length,
    spent: outcome.spent + added.reduce((sum, i) => sum + costs[i]!, 0),
    endowment: raised.endowment,
    step: raised.step,
    rounds: raised.rounds,
  };
}

function raise(
  input: EqualSharesInput,
  budget: number,
  share: number,
  exhaustive: boolean,
): { outcome: EqualSharesOutcome; endowment: number; step: number; rounds: number } {
  const step = Math.max(1, Math.ceil(share / ROUNDS));
  const wanted = input.votes.filter((count) => count > 0).length;
  let endowment = Math.floor(share);
  let outcome = equalSharesRound(input, endowment);
  let rounds = 1;
  const isDone = (now: EqualSharesOutcome): boolean => exhaustive && isExhausted(input, now, budget);
  while (outcome.chosen.length < wanted && !isDone(outcome)) {
    const next = equalSharesRound(input, endowment + step);
    rounds += 1;
    if (next.spent > budget) break;
    outcome = next;
    endowment += step;
  }
  return { outcome, endowment, step, rounds };
}

function isExhausted(
  { costs, votes }: EqualSharesInput,
  { chosen, spent }: EqualSharesOutcome,
  budget: number,
): boolean {
  return costs.every((cost, i) => votes[i] === 0 || chosen.includes(i) || spent + cost > budget);
}

function fillUp(
  input: EqualSharesInput,
  outcome: EqualSharesOutcome,
  budget: number,
  how: 'phragmen' | 'votes',
): readonly number[] {
  if (how === 'phragmen') return phragmenCompletion(input, outcome, budget);
  const { costs, votes, priority } = input;
  let left = budget - outcome.spent;
  return [...costs.keys()]
    .filter((i) => !outcome.chosen.includes(i) && costs[i]! <= budget)
    .sort((i, j) => votes[j]! - votes[i]! || costs[i]! - costs[j]! || priority(i, j))
    .filter((i) => {
      if (costs[i]! > left) return false;
      left -= costs[i]!;
      return true;
    });
}
