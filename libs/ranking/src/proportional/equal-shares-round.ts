import type { ApprovalGroup } from './approval-groups.ts';
import type { Priority } from './priority.ts';

/** How much a chosen project is worth to a voter who approves it: its cost, or one. */
export type Utility = 'cost' | 'cardinality';

/** What the method of equal shares works on. */
export interface EqualSharesInput {
  readonly groups: readonly ApprovalGroup[];
  readonly costs: readonly number[];
  /** Groups that approve each project. */
  readonly supporters: readonly (readonly number[])[];
  readonly votes: readonly number[];
  readonly utility: Utility;
  readonly priority: Priority;
}

/** Projects in the order bought, what they cost, and what each voter of a group has left. */
export interface EqualSharesOutcome {
  readonly chosen: readonly number[];
  readonly spent: number;
  readonly left: Float64Array;
}

// Shares such as a third do not end in binary: sums and payments are equal up to this share of themselves.
const SLACK = 1e-11;

/**
 * One run of the method of equal shares from the same endowment for every voter: buys, as long as any
 * project's supporters can pay it, the one with the most effective votes: utility ÷ the largest payment.
 * Cost O(bought · supporters · log) and less, as effective votes only fall and are looked up lazily.
 */
export function equalSharesRound(input: EqualSharesInput, endowment: number): EqualSharesOutcome {
  const { groups, costs, supporters, votes, utility } = input;
  const left = new Float64Array(groups.length).fill(endowment);
  const worth = costs.map((cost) => (utility === 'cost' ? cost : 1));
  const effective = costs.map((cost, i) => (votes[i]! * worth[i]!) / cost);
  const open = new Set([...costs.keys()].filter((i) => votes[i]! > 0));
  const chosen: number[] = [];
  let spent = 0;
  for (;;) {
    let best: number | undefined;
    let payment = 0;
    for (const i of [...open].sort((a, b) => effective[b]! - effective[a]!)) {
      if (best !== undefined && effective[i]! < effective[best]! * (1 - SLACK)) break;
      const largest = largestPayment(supporters[i]!, groups, left, costs[i]!);
      if (largest === undefined) {
        open.delete(i);
        continue;
      }
      effective[i] = worth[i]! / largest;
      if (best === undefined || isBetter(input, effective, i, best)) {
        best = i;
        payment = largest;
      }
    }
    if (best === undefined) return { chosen, spent, left };
    open.delete(best);
    chosen.push(best);
    spent += costs[best]!;
    for (const g of supporters[best]!) left[g] = Math.max(0, left[g]! - payment);
  }
}

/** More effective votes; in a tie the lower cost, then more votes, then priority. */
function isBetter(
  { costs, votes, priority }: EqualSharesInput,
  effective: readonly number[],
  i: number,
  j: number,
): boolean {
  const [a, b] = [effective[i]!, effective[j]!];
  if (a > b * (1 + SLACK)) return true;
  if (b > a * (1 + SLACK)) return false;
  return (costs[i]! - costs[j]! || votes[j]! - votes[i]! || priority(i, j)) < 0;
}

/** The most that any one supporter pays when the poorer give all they have; undefined if it is too dear. */
function largestPayment(
  supporters: readonly number[],
  groups: readonly ApprovalGroup[],
  left: Float64Array,
  cost: number,
): number | undefined {
  let money = 0;
  let voters = 0;
  for (const g of supporters) {
    money += groups[g]!.weight * left[g]!;
    voters += groups[g]!.weight;
  }
  if (money < cost * (1 - SLACK)) return undefined;
  let owed = cost;
  let last = 0;
  for (const g of [...supporters].sort((a, b) => left[a]! - left[b]!)) {
    const { weight } = groups[g]!;
    last = left[g]!;
    if (owed / voters <= last * (1 + SLACK)) return Math.min(owed / voters, last);
    owed -= weight * last;
    voters -= weight;
  }
  return last;
}
