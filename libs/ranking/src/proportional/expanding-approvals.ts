import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { byPriority, type Priority } from './priority.ts';
import { strictlyAbove } from './strictly-above.ts';
import { VoteClasses } from './vote-classes.ts';

/**
 * Expanding approvals rule (H. Aziz & B. E. Lee, Social Choice and Welfare 54, 2020): every voter approves
 * first her best area, then her two best, and so on (a tie is approved as a whole); whenever an area has
 * the quota n/(k+1), raised by 1/(m+1) of the way to the next whole number, the best supported such area
 * is chosen and its supporters lose the quota in proportion. Proportional for solid coalitions, also with ties.
 *
 * Areas below or without opinion are never approved; seats still open at the end go by remaining support.
 * Exact; ties by priority. Cost O((m + seats)·(n·m + classes·m)), only the latter on big integers.
 */
export function expandingApprovals(
  frozen: FrozenProfile,
  seats: number,
  priority: Priority = byPriority(frozen.m),
): readonly number[] {
  const { m } = frozen;
  const { n } = frozen;
  const classes = new VoteClasses(frozen);
  const above = aboveTable(frozen);
  const voters = BigInt(classes.weight);
  const parts = BigInt(seats + 1);
  const scale = parts * BigInt(m + 1);
  // n/(k+1) + (⌊n/(k+1)⌋ + 1 − n/(k+1)) / (m+1), times (k+1)(m+1).
  const quota = voters * BigInt(m) + (voters / parts + 1n) * parts;
  const chosen: number[] = [];

  for (let depth = 1; depth <= m + 1 && chosen.length < Math.min(seats, m);) {
    const reach = Math.min(depth, m);
    const support = supports(classes, above, m, reach);
    const open = support.flatMap((_, i) => (chosen.includes(i) ? [] : [i]));
    const best = open.reduce((a, b) =>
      support[b]! > support[a]! || (support[b] === support[a] && priority(b, a) < 0) ? b : a,
    );
    const needed = quota * classes.denominator;
    const has = support[best]! * scale;
    if (has < needed && depth <= m) {
      depth += 1;
      continue;
    }
    chosen.push(best);
    const kept = has < needed ? 0n : has - needed;
    if (has > 0n) {
      const approves = Uint8Array.from({ length: n }, (_, c) => (above[c * m + best]! < reach ? 1 : 0));
      classes.rescale(approves, (own) => (own ? kept : has), has);
    }
  }
  return chosen;
}

/** n × m: number of areas strictly above each; 255 where it is below or without opinion and never approved. */
function aboveTable(frozen: FrozenProfile): Uint8Array {
  const { m, n } = frozen;
  const table = new Uint8Array(n * m);
  const row = new Int16Array(m);
  for (let c = 0; c < n; c++) {
    strictlyAbove(frozen, c, row);
    for (let i = 0; i < m; i++) table[c * m + i] = row[i]! < 0 ? 255 : row[i]!;
  }
  return table;
}

/** By area, the value of the ballots that have fewer than `reach` areas above it. */
function supports(classes: VoteClasses, above: Uint8Array, m: number, reach: number): bigint[] {
  const rows = new Float64Array(classes.count * m);
  for (let c = 0; c < classes.of.length; c++) {
    const own = classes.of[c]! * m;
    if (own < 0) continue;
    for (let i = 0; i < m; i++) if (above[c * m + i]! < reach) rows[own + i]! += 1;
  }
  return Array.from({ length: m }, (_, i) => {
    let sum = 0n;
    for (let own = 0; own < classes.count; own++) sum += BigInt(rows[own * m + i]!) * classes.value(own);
    return sum;
  });
}
