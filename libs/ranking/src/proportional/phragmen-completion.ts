import type { EqualSharesInput, EqualSharesOutcome } from './equal-shares-round.ts';

/**
 * Goes on from an outcome of equal shares by Phragmén's rule: voters keep what they have left and earn more
 * at the same pace; the projects that fit are bought as soon as their supporters can pay. Returns those
 * added, in order. Ties up to 10⁻¹¹ by priority. Cost O(added · approvals).
 */
export function phragmenCompletion(
  { groups, costs, supporters, votes, priority }: EqualSharesInput,
  outcome: EqualSharesOutcome,
  budget: number,
): readonly number[] {
  const money = Float64Array.from(outcome.left);
  const added: number[] = [];
  let left = budget - outcome.spent;
  for (;;) {
    let next: number | undefined;
    let soonest = Infinity;
    for (const [i, cost] of costs.entries()) {
      if (cost > left || votes[i] === 0 || outcome.chosen.includes(i) || added.includes(i)) continue;
      const saved = supporters[i]!.reduce((sum, g) => sum + groups[g]!.weight * money[g]!, 0);
      const wait = Math.max(0, (cost - saved) / votes[i]!);
      const slack = 1e-11 * Math.max(1, soonest === Infinity ? 1 : soonest);
      if (
        next === undefined ||
        wait < soonest - slack ||
        (wait <= soonest + slack && priority(i, next) < 0)
      ) {
        next = i;
        soonest = wait;
      }
    }
    if (next === undefined) return added;
    added.push(next);
    left -= costs[next]!;
    for (let g = 0; g < money.length; g++) money[g]! += soonest;
    for (const g of supporters[next]!) money[g] = 0;
  }
}
