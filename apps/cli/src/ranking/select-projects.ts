import {
  byPriority,
  equalShares,
  sequentialPav,
  sequentialPhragmen,
  thieleOptima,
  type BudgetElection,
  type Costs,
} from '#ranking';

/** A budgeted selection with what it took to find it. */
export interface ProjectSelection {
  readonly rule: SelectionRule;
  /** Which variant of the rule. */
  readonly method: string;
  readonly budget: number;
  readonly totalCost: number;
  readonly voters: number;
  /** Ids in the order chosen. */
  readonly order: readonly string[];
  /** The same in the order of the file. */
  readonly winners: readonly string[];
  /** Voters without any of their projects, as a share. */
  readonly excluded: number;
  /** Equal shares: money per voter of the outcome, and outcomes tried. */
  readonly perVoter?: number;
  readonly rounds?: number;
  /** Exact PAV: how many selections are best. */
  readonly optima?: number;
}

/** Rules that `gnlc select` knows. */
export type SelectionRule = 'mes' | 'phragmen' | 'pav';

/** Variants of equal shares. */
export interface SelectionOptions {
  readonly completion: 'add1' | 'none';
  readonly exhaustive: boolean;
  readonly fill?: 'phragmen' | 'votes';
  readonly utility: 'cost' | 'cardinality';
}

// Up to so many projects PAV is searched exactly: at most C(20,10) selections of equal cost.
const EXACT = 20;

/** Chooses projects within the budget; amounts with cents are counted in cents. */
export function selectProjects(
  election: BudgetElection,
  rule: SelectionRule,
  options: SelectionOptions,
): ProjectSelection {
  const { budget, projects, groups, voters } = election;
  const cents = [budget, ...projects.map(({ cost }) => cost)].some((amount) => !Number.isInteger(amount))
    ? 100
    : 1;
  const money: Costs = {
    costs: projects.map(({ cost }) => Math.round(cost * cents)),
    budget: Math.round(budget * cents),
  };
  const { chosen, ...found } = byRule(election, money, rule, options, cents);
  const selected = new Set(chosen);
  const without = groups.reduce(
    (sum, { weight, approves }) => sum + (approves.some((i) => selected.has(i)) ? 0 : weight),
    0,
  );
  return {
    rule,
    ...found,
    budget,
    totalCost: chosen.reduce((sum, i) => sum + money.costs[i]!, 0) / cents,
    voters,
    order: chosen.map((i) => projects[i]!.id),
    winners: projects.filter((_, i) => selected.has(i)).map(({ id }) => id),
    excluded: voters > 0 ? without / voters : 0,
  };
}

type Found = Pick<ProjectSelection, 'method' | 'perVoter' | 'rounds' | 'optima'> & {
  readonly chosen: readonly number[];
};

function byRule(
  { groups, projects }: BudgetElection,
  money: Costs,
  rule: SelectionRule,
  { completion, exhaustive, fill, utility }: SelectionOptions,
  cents: number,
): Found {
  if (rule === 'phragmen') return { method: 'sequential', chosen: sequentialPhragmen(groups, money).chosen };
  if (rule === 'pav') {
    if (projects.length > EXACT) return { method: 'sequential', chosen: sequentialPav(groups, money) };
    const { selections, optima } = thieleOptima(groups, money);
    return { method: 'exact', chosen: selections[0]!, optima };
  }
  const { chosen, endowment, rounds } = equalShares(groups, money, {
    add1: completion === 'add1',
    exhaustive,
    utility,
    priority: byPriority(projects.length),
    ...(fill && { fill }),
  });
  const variant = [completion, exhaustive ? 'exhaustive' : '', fill ? `filled by ${fill}` : '', utility];
  return { method: variant.filter(Boolean).join(', '), chosen, perVoter: endowment / cents, rounds };
}
