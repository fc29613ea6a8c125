import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { PooledFractions } from './pooled-fractions.ts';
import { byPriority, type Priority } from './priority.ts';
import { rankedGroups } from './ranked-groups.ts';
import { strictlyAbove } from './strictly-above.ts';

/**
 * Expanding approvals rule (H. Aziz & B. E. Lee, Social Choice and Welfare 54, 2020): every voter approves
 * first her best area, then her two best, and so on (a tie is approved as a whole); whenever an area has
 * the quota n/(k+1), raised by 1/(m+1) of the way to the next whole number, the best supported such area
 * is chosen and its supporters lose the quota in proportion. Proportional for solid coalitions, also with ties.
 *
 * Areas below or without opinion are never approved; seats still open at the end go by remaining support.
 * Exact; ties by priority. Cost O(m · seats · distinct rows · m) on big integers.
 */
export function expandingApprovals(
  frozen: FrozenProfile,
  seats: number,
  priority: Priority = byPriority(frozen.m),
): readonly number[] {
  const { m } = frozen;
  const groups = rankedGroups(frozen);
  const above = groups.map(({ places }) => {
    const row = new Int16Array(m);
    strictlyAbove({ m, places }, 0, row);
    return row;
  });
  const values = new PooledFractions(groups.map(({ weight }) => BigInt(weight)));
  const voters = BigInt(groups.reduce((sum, { weight }) => sum + weight, 0));
  const parts = BigInt(seats + 1);
  const scale = parts * BigInt(m + 1);
  // n/(k+1) + (⌊n/(k+1)⌋ + 1 − n/(k+1)) / (m+1), times (k+1)(m+1).
  const quota = voters * BigInt(m) + (voters / parts + 1n) * parts;
  const chosen: number[] = [];

  for (let depth = 1; depth <= m + 1 && chosen.length < Math.min(seats, m);) {
    const reach = Math.min(depth, m);
    const support = Array.from({ length: m }, () => 0n);
    above.forEach((row, g) => {
      if (values.values[g] === 0n) return;
      for (let i = 0; i < m; i++) if (row[i]! >= 0 && row[i]! < reach) support[i]! += values.values[g]!;
    });
    const open = support.flatMap((_, i) => (chosen.includes(i) ? [] : [i]));
    const best = open.reduce((a, b) =>
      support[b]! > support[a]! || (support[b] === support[a] && priority(b, a) < 0) ? b : a,
    );
    const needed = quota * values.denominator;
    const has = support[best]! * scale;
    if (has < needed && depth <= m) {
      depth += 1;
      continue;
    }
    chosen.push(best);
    const kept = has < needed ? 0n : has - needed;
    if (has > 0n)
      values.rescale((g) => (above[g]![best]! >= 0 && above[g]![best]! < reach ? kept : has), has);
  }
  return chosen;
}
