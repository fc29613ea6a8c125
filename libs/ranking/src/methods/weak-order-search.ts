import type { WeakComponentOptima } from './weak-component-optima.ts';

/**
 * One good weak order of a component too large for {@link weakOrderSubsets}: from everything tied and from
 * the order of net leads, areas are moved one at a time into the group or gap where they are worth most.
 * `bound` adds up the best that each pair could be worth. Cost O(k³) per round.
 */
export function weakOrderSearch(
  columns: readonly number[],
  lead: Float64Array,
  tied: Float64Array,
): WeakComponentOptima {
  const k = columns.length;
  const all = Array.from({ length: k }, (_, a) => a);
  const net = all.map((a) => lead.subarray(a * k, (a + 1) * k).reduce((sum, value) => sum + value, 0));
  const linear = all.toSorted((a, b) => net[b]! - net[a]! || a - b).map((a) => [a]);
  const starts = [linear, [all]].map((start) => improve(start, lead, tied, k));
  const best = starts.reduce((a, b) => (worth(b, lead, tied, k) > worth(a, lead, tied, k) ? b : a));
  let bound = 0;
  for (const a of all)
    for (let b = 0; b < a; b++) bound += Math.max(Math.abs(lead[a * k + b]!), tied[a * k + b]!);
  const possible = new Uint8Array(k * k);
  best.forEach((group, at) => {
    for (const a of group) for (const b of best.slice(at).flat()) possible[a * k + b] = 1;
  });
  const value = worth(best, lead, tied, k);
  return {
    value,
    bound,
    orders: [best.map((group) => group.map((a) => columns[a]!))],
    count: null,
    possible,
  };
}

type Groups = readonly (readonly number[])[];

const sumOver = (table: Float64Array, k: number, a: number, others: readonly number[]): number =>
  others.reduce((sum, b) => sum + table[a * k + b]!, 0);

function worth(groups: Groups, lead: Float64Array, tied: Float64Array, k: number): number {
  let total = 0;
  groups.forEach((group, at) => {
    const below = groups.slice(at + 1).flat();
    group.forEach((a, g) => {
      total += sumOver(lead, k, a, below) + sumOver(tied, k, a, group.slice(g + 1));
    });
  });
  return total;
}

function improve(start: Groups, lead: Float64Array, tied: Float64Array, k: number): Groups {
  let groups = start;
  for (let improved = true; improved;) {
    improved = false;
    for (let a = 0; a < k; a++) {
      const next = bestPlace(groups, a, lead, tied, k);
      if (next) {
        groups = next;
        improved = true;
      }
    }
  }
  return groups;
}

/** The groups with `a` where it is worth most, or null when it already is. */
function bestPlace(
  groups: Groups,
  a: number,
  lead: Float64Array,
  tied: Float64Array,
  k: number,
): Groups | null {
  const rest = groups.map((group) => group.filter((b) => b !== a)).filter((group) => group.length > 0);
  const over = rest.map((group) => sumOver(lead, k, a, group));
  const ties = rest.map((group) => sumOver(tied, k, a, group));
  const own = groups.findIndex((group) => group.includes(a));
  const alone = groups[own]!.length === 1;
  // Worth of a in the gap before rest[at], then of a inside rest[at], moving down.
  let gap = over.reduce((sum, value) => sum + value, 0);
  let best = -Infinity;
  let current = -Infinity;
  let next: Groups = groups;
  for (let at = 0; at <= rest.length; at++) {
    if (alone && at === own) current = gap;
    if (gap > best) [best, next] = [gap, rest.toSpliced(at, 0, [a])];
    if (at === rest.length) break;
    const inside = gap - over[at]! + ties[at]!;
    if (!alone && at === own) current = inside;
    if (inside > best) {
      const joined = [...rest[at]!, a].sort((x, y) => x - y);
      [best, next] = [inside, rest.toSpliced(at, 1, joined)];
    }
    gap -= 2 * over[at]!;
  }
  return best > current ? next : null;
}
