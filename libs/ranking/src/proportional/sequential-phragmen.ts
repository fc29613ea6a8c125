import type { Fraction } from '../methods/exact-fraction.ts';
import type { ApprovalGroup } from './approval-groups.ts';
import { PooledFractions } from './pooled-fractions.ts';
import { byPriority, type Priority } from './priority.ts';
import type { Costs } from './thiele-optima.ts';

/** Candidates in the order chosen, and the load (time) at which each could be paid. */
export interface PhragmenResult {
  readonly chosen: readonly number[];
  readonly loads: readonly Fraction[];
}

/**
 * Phragmén's sequential rule (E. Phragmén 1894; with costs: M. Los, Z. Christoff & D. Grossi 2022): every
 * voter earns money at the same pace; as soon as the supporters of a candidate can pay it, they do and
 * are left with nothing. Ends when the next candidate does not fit the budget, or, with `skip`, passes
 * it over. Candidates without support are never chosen. Costs are whole numbers.
 *
 * Exact: all loads share one denominator. Ties by priority. Cost O(chosen · approvals) on big integers.
 */
export function sequentialPhragmen(
  groups: readonly ApprovalGroup[],
  { costs, budget }: Costs,
  { priority = byPriority(costs.length), skip = false }: { priority?: Priority; skip?: boolean } = {},
): PhragmenResult {
  const loads = new PooledFractions(groups.map(() => 0n));
  const support = costs.map(() => 0n);
  for (const { weight, approves } of groups) for (const i of approves) support[i]! += BigInt(weight);
  const open = new Set([...costs.keys()].filter((i) => support[i]! > 0n && costs[i]! <= budget));
  const chosen: number[] = [];
  const times: Fraction[] = [];
  let left = budget;
  while (open.size > 0) {
    const owed = costs.map((cost) => BigInt(cost) * loads.denominator);
    groups.forEach(({ weight, approves }, g) => {
      const load = BigInt(weight) * loads.values[g]!;
      if (load > 0n) for (const i of approves) owed[i]! += load;
    });
    const earlier = (i: number, j: number): boolean => {
      const lead = owed[i]! * support[j]! - owed[j]! * support[i]!;
      return lead < 0n || (lead === 0n && priority(i, j) < 0);
    };
    const next = [...open].reduce((a, b) => (earlier(b, a) ? b : a));
    open.delete(next);
    if (costs[next]! > left) {
      if (skip) continue;
      break;
    }
    left -= costs[next]!;
    chosen.push(next);
    const load = owed[next]!;
    const voters = support[next]!;
    times.push({ num: load, den: loads.denominator * voters });
    const pays = new Uint8Array(groups.map(({ approves }) => (approves.includes(next) ? 1 : 0)));
    pays.forEach((paid, g) => {
      if (paid) loads.values[g] = 1n;
    });
    loads.rescale((g) => (pays[g] ? load : voters), voters);
  }
  return { chosen, loads: times };
}
