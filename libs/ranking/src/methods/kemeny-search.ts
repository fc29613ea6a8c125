import type { ComponentOptima } from './component-optima.ts';

/** Prefixes that the search looks at before it settles for a bound. */
export const searchLimit = 200_000;

/**
 * One good order of a component too large for {@link kemenySubsets}, with a lower bound on the cost of any:
 * insertion search from the order of net wins, then branch and bound from the top with disjoint three-cycles
 * as bound, at most {@link searchLimit} prefixes. `bound` equals `cost` when optimality is proved.
 */
export function kemenySearch(columns: readonly number[], penalty: Float64Array): ComponentOptima {
  const k = columns.length;
  const cycles = disjointCycles(penalty, k);
  const start = insertionSearch(penalty, k);
  const { best, proved } = branch(penalty, k, cycles, start);
  const cost = costOf(best, penalty, k);
  const possible = new Uint8Array(k * k);
  best.forEach((a, at) => {
    for (const b of best.slice(at + 1)) possible[a * k + b] = 1;
  });
  return {
    cost,
    bound: proved ? cost : cycles.reduce((sum, { cost: least }) => sum + least, 0),
    orders: [best.map((a) => columns[a]!)],
    count: null,
    possible,
  };
}

interface Cycle {
  readonly members: readonly [number, number, number];
  readonly cost: number;
}

/** Three-cycles without a common pair, found greedily: each costs at least its weakest duel. */
function disjointCycles(penalty: Float64Array, k: number): readonly Cycle[] {
  const lead = (a: number, b: number): number => penalty[b * k + a]!;
  const used = new Uint8Array(k * k);
  const cycles: Cycle[] = [];
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      for (let c = a + 1; c < k; c++) {
        const cost = b === c ? 0 : Math.min(lead(a, b), lead(b, c), lead(c, a));
        if (cost === 0 || used[a * k + b] || used[b * k + c] || used[c * k + a]) continue;
        used[a * k + b] = used[b * k + c] = used[c * k + a] = 1;
        cycles.push({ members: [a, b, c], cost });
      }
    }
  }
  return cycles;
}

function costOf(order: readonly number[], penalty: Float64Array, k: number): number {
  let cost = 0;
  order.forEach((a, at) => {
    for (let later = at + 1; later < k; later++) cost += penalty[a * k + order[later]!]!;
  });
  return cost;
}

function insertionSearch(penalty: Float64Array, k: number): readonly number[] {
  const loss = (a: number): number =>
    penalty.subarray(a * k, (a + 1) * k).reduce((sum, value) => sum + value, 0);
  let order = Array.from({ length: k }, (_, a) => a).sort((a, b) => loss(a) - loss(b) || a - b);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < k; from++) {
      const a = order[from]!;
      const rest = order.filter((b) => b !== a);
      // Cost of a at the very top, then moved down one by one.
      let cost = rest.reduce((sum, b) => sum + penalty[a * k + b]!, 0);
      let [least, to, current] = [cost, 0, cost];
      rest.forEach((b, at) => {
        cost += penalty[b * k + a]! - penalty[a * k + b]!;
        if (cost < least) [least, to] = [cost, at + 1];
        if (at + 1 === from) current = cost;
      });
      if (least < current) {
        order = rest.toSpliced(to, 0, a);
        improved = true;
      }
    }
  }
  return order;
}

function branch(
  penalty: Float64Array,
  k: number,
  cycles: readonly Cycle[],
  start: readonly number[],
): { readonly best: readonly number[]; readonly proved: boolean } {
  let best = start;
  let least = costOf(start, penalty, k);
  let visited = 0;
  const placed = new Uint8Array(k);
  const prefix: number[] = [];
  const visit = (cost: number): void => {
    visited += 1;
    if (prefix.length === k && cost < least) [best, least] = [[...prefix], cost];
    const open = cycles.reduce(
      (sum, { members, cost: own }) => sum + (members.some((a) => placed[a]) ? 0 : own),
      0,
    );
    if (cost + open >= least) return;
    const last = prefix.at(-1);
    const next = [];
    for (let a = 0; a < k; a++) {
      // Neighbours that would gain by changing places are never both in a best order.
      if (placed[a] || (last !== undefined && penalty[last * k + a]! > penalty[a * k + last]!)) continue;
      let added = 0;
      for (let b = 0; b < k; b++) if (!placed[b]) added += penalty[a * k + b]!;
      next.push({ a, added });
    }
    for (const { a, added } of next.sort((x, y) => x.added - y.added || x.a - y.a)) {
      if (visited >= searchLimit) return;
      placed[a] = 1;
      prefix.push(a);
      visit(cost + added);
      prefix.pop();
      placed[a] = 0;
    }
  };
  visit(0);
  return { best, proved: visited < searchLimit };
}
