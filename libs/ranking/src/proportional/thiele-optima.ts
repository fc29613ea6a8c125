import { leastCommonMultiple } from '../methods/exact-fraction.ts';
import { orderLimit } from '../methods/order-limit.ts';
import type { ApprovalGroup } from './approval-groups.ts';

/** The selections that a Thiele rule finds best. */
export interface ThieleOptima {
  /** Best selections in lexicographic order, at most `orderLimit`. */
  readonly selections: readonly (readonly number[])[];
  /** How many there are. */
  readonly optima: number;
  /** Their common score. */
  readonly score: number;
}

/** What is chosen from: candidate costs (whole numbers) and the budget they must fit into. */
export interface Costs {
  readonly costs: readonly number[];
  readonly budget: number;
}

/** Proportional approval voting: a voter's second, third … candidate counts ½, ⅓ … */
export const harmonic = (already: number): number => 1 / (already + 1);
/** Chamberlin–Courant: only a voter's first candidate counts. */
export const firstOnly = (already: number): number => (already === 0 ? 1 : 0);

/**
 * All selections that fit the budget, leave no room for another candidate and have the highest Thiele
 * score Σ voters Σ j ≤ (approved among them) marginal(j − 1) (T. N. Thiele 1895; M. Lackner & P. Skowron 2023).
 *
 * Exact: depth-first over subsets, pruned by the fractional knapsack over marginal gains, which bounds
 * because scores are submodular; scores are whole multiples of 1/lcm(1…m). Meant for up to about twenty
 * candidates (C(20,10) = 184,756 selections): at worst O(selections · approvals).
 */
export function thieleOptima(
  groups: readonly ApprovalGroup[],
  { costs, budget }: Costs,
  marginal: (already: number) => number = harmonic,
): ThieleOptima {
  const m = costs.length;
  const unit = Number(leastCommonMultiple(m));
  const points = Array.from({ length: m + 1 }, (_, already) => Math.round(unit * marginal(already)));
  const supporters = costs.map((_, i) =>
    groups.flatMap(({ approves }, g) => (approves.includes(i) ? [g] : [])),
  );
  const satisfied = new Uint8Array(groups.length);
  const chosen: number[] = [];
  const taken = new Uint8Array(m);
  let best = -1;
  let optima = 0;
  let selections: number[][] = [];

  const gain = (i: number): number => {
    let sum = 0;
    for (const g of supporters[i]!) sum += groups[g]!.weight * points[satisfied[g]!]!;
    return sum;
  };
  const record = (score: number): void => {
    if (score > best) [best, optima, selections] = [score, 0, []];
    optima += 1;
    if (selections.length < orderLimit) selections.push([...chosen]);
  };
  const search = (from: number, score: number, left: number): void => {
    const fitting = costs.flatMap((cost, i) => (!taken[i] && cost <= left ? [i] : []));
    if (fitting.length === 0) {
      if (score >= best) record(score);
      return;
    }
    const open = fitting.filter((i) => i >= from);
    if (
      score +
        knapsackBound(
          open.map((i) => ({ gain: gain(i), cost: costs[i]! })),
          left,
        ) <
      best
    )
      return;
    for (const i of open) {
      const gained = gain(i);
      taken[i] = 1;
      chosen.push(i);
      for (const g of supporters[i]!) satisfied[g]! += 1;
      search(i + 1, score + gained, left - costs[i]!);
      for (const g of supporters[i]!) satisfied[g]! -= 1;
      chosen.pop();
      taken[i] = 0;
    }
  };
  search(0, 0, budget);
  return { selections, optima, score: best / unit };
}

function knapsackBound(items: { readonly gain: number; readonly cost: number }[], budget: number): number {
  let left = budget;
  let bound = 0;
  for (const { gain, cost } of items.sort((a, b) => b.gain * a.cost - a.gain * b.cost)) {
    if (cost >= left) return bound + (cost === 0 ? gain : Math.ceil((gain * left) / cost));
    bound += gain;
    left -= cost;
  }
  return bound;
}
