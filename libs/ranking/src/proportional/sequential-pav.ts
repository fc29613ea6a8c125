import { leastCommonMultiple } from '../methods/exact-fraction.ts';
import type { ApprovalGroup } from './approval-groups.ts';
import { byPriority, type Priority } from './priority.ts';
import type { Costs } from './thiele-optima.ts';

/**
 * Sequential proportional approval voting (T. N. Thiele 1895): one candidate at a time, each the one that
 * adds most to the score per cost and still fits. Exact comparisons; ties by priority. Returns the
 * candidates in the order chosen. Cost O(chosen · approvals).
 */
export function sequentialPav(
  groups: readonly ApprovalGroup[],
  { costs, budget }: Costs,
  priority: Priority = byPriority(costs.length),
): readonly number[] {
  const unit = leastCommonMultiple(costs.length);
  const satisfied = new Uint16Array(groups.length);
  const chosen: number[] = [];
  let left = budget;
  for (;;) {
    const fits = (i: number): boolean => costs[i]! <= left && !chosen.includes(i);
    const gains = marginalScores(groups, satisfied, costs.length, unit);
    let best: number | undefined;
    costs.forEach((cost, i) => {
      if (!fits(i)) return;
      if (best === undefined) best = i;
      else {
        const lead = gains[i]! * BigInt(costs[best]!) - gains[best]! * BigInt(cost);
        if (lead > 0n || (lead === 0n && priority(i, best) < 0)) best = i;
      }
    });
    if (best === undefined) return chosen;
    chosen.push(best);
    left -= costs[best]!;
    groups.forEach(({ approves }, g) => {
      if (approves.includes(best!)) satisfied[g]! += 1;
    });
  }
}

/**
 * Reverse sequential proportional approval voting: starting with all candidates, takes away the one whose
 * loss costs least until `seats` remain. Returns those in input order. Ties: the lower priority goes.
 */
export function reverseSequentialPav(
  groups: readonly ApprovalGroup[],
  m: number,
  seats: number,
  priority: Priority = byPriority(m),
): readonly number[] {
  const unit = leastCommonMultiple(m);
  let kept = Array.from({ length: m }, (_, i) => i);
  while (kept.length > seats) {
    const others = Uint16Array.from(
      groups,
      ({ approves }) => approves.filter((i) => kept.includes(i)).length - 1,
    );
    const losses = marginalScores(groups, others, m, unit);
    const least = kept.reduce((a, b) =>
      losses[b]! < losses[a]! || (losses[b] === losses[a] && priority(b, a) > 0) ? b : a,
    );
    kept = kept.filter((i) => i !== least);
  }
  return kept;
}

function marginalScores(
  groups: readonly ApprovalGroup[],
  satisfied: Uint16Array,
  m: number,
  unit: bigint,
): readonly bigint[] {
  const byCount = Array.from({ length: m }, () => new Float64Array(m + 1));
  groups.forEach(({ weight, approves }, g) => {
    for (const i of approves) byCount[i]![satisfied[g]! % 65_535]! += weight;
  });
  return byCount.map((counts) =>
    counts.reduce((sum, weight, already) => sum + (BigInt(weight) * unit) / BigInt(already + 1), 0n),
  );
}
