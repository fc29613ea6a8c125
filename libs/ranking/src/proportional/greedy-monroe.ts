import type { ApprovalGroup } from './approval-groups.ts';
import { byPriority, type Priority } from './priority.ts';

/**
 * Greedy Monroe rule (B. Monroe 1995; P. Skowron, P. Faliszewski & A. Slinko 2015): each seat goes to the
 * candidate with most supporters among the voters not yet represented, of whom it takes along up to n/k
 * (the first n mod k seats one more), in the order of the groups. Ties by priority. Cost O(seats · approvals).
 */
export function greedyMonroe(
  groups: readonly ApprovalGroup[],
  m: number,
  seats: number,
  priority: Priority = byPriority(m),
): readonly number[] {
  const waiting = Float64Array.from(groups, ({ weight }) => weight);
  const voters = waiting.reduce((sum, weight) => sum + weight, 0);
  const chosen: number[] = [];
  while (chosen.length < Math.min(seats, m)) {
    const support = new Float64Array(m);
    groups.forEach(({ approves }, g) => {
      for (const i of approves) support[i]! += waiting[g]!;
    });
    const best = Array.from({ length: m }, (_, i) => i)
      .filter((i) => !chosen.includes(i))
      .reduce((a, b) => ((support[b]! - support[a]! || priority(a, b)) > 0 ? b : a));
    let room = Math.floor(voters / seats) + (chosen.length < voters % seats ? 1 : 0);
    chosen.push(best);
    groups.forEach(({ approves }, g) => {
      if (!approves.includes(best)) return;
      const represented = Math.min(room, waiting[g]!);
      waiting[g]! -= represented;
      room -= represented;
    });
  }
  return chosen;
}
