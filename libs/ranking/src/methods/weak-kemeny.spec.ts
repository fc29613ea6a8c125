import * as fc from 'fast-check';
import { anyProfile } from '../testing/any-profile.ts';
import { countStatistics } from '../counting/count-statistics.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { weakKemeny } from './weak-kemeny.ts';
import { weakOrderSearch } from './weak-order-search.ts';

type WeakOrder = readonly (readonly number[])[];

function weakOrders(items: readonly number[]): readonly WeakOrder[] {
  if (items.length === 0) return [[]];
  const orders: WeakOrder[] = [];
  for (let set = 1; set < 2 ** items.length; set++) {
    const first = items.filter((_, k) => (set >>> k) & 1);
    const rest = items.filter((_, k) => !((set >>> k) & 1));
    orders.push(...weakOrders(rest).map((order) => [first, ...order]));
  }
  return orders;
}

/** Emond and Mason's definition: a_ij = 1 if i is ahead of or tied with j, −1 if behind, 0 if one is missing. */
function meanTauX(order: WeakOrder, places: Uint8Array, weights: Float64Array, m: number): number {
  const layer = new Map(order.flatMap((group, k) => group.map((i) => [i, k] as const)));
  let sum = 0;
  weights.forEach((weight, c) => {
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++) {
        const [p, q] = [places[c * m + i]!, places[c * m + j]!];
        if (i !== j && p && q) sum += weight * (p <= q ? 1 : -1) * (layer.get(i)! <= layer.get(j)! ? 1 : -1);
      }
  });
  return sum / (weights.reduce((a, b) => a + b, 0) * m * (m - 1));
}

describe('weakKemeny', () => {
  it('finds exactly the weak orders that trying them all finds', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const frozen = freezeProfile(profile);
        const { m, n, places, weights } = frozen;
        fc.pre(n > 0 && m <= 5);
        const { pairwise, compared, weight } = countStatistics(frozen);
        const orders = weakOrders(Array.from({ length: m }, (_, i) => i));
        const values = orders.map((order) => meanTauX(order, places, weights, m));
        const best = Math.max(...values);
        const optimal = orders.filter((_, k) => values[k]! > best - 1e-12);
        const result = weakKemeny(pairwise, compared, m, weight);
        expect(result.tauX).toBeCloseTo(best, 12);
        expect(result.bound).toBeCloseTo(best, 12);
        for (const order of result.orders) expect(meanTauX(order, places, weights, m)).toBeCloseTo(best, 12);
        expect(result.optima).toBe(optimal.length);
      }),
      { numRuns: 40 },
    );
  });

  it('ties what most leave tied', () => {
    const pairwise = Float64Array.of(0, 3, 3, 0, 0, 1, 0, 0, 0);
    const compared = Float64Array.of(0, 3, 3, 3, 0, 3, 3, 3, 0);
    expect(weakKemeny(pairwise, compared, 3, 3).order).toEqual([[0], [1, 2]]);
  });
});

describe('weakOrderSearch', () => {
  it('never claims more than its bound and orders what is clear', () => {
    const lead = Float64Array.of(0, 5, 5, -5, 0, 1, -5, -1, 0);
    const tied = Float64Array.of(0, 0, 0, 0, 0, 4, 0, 4, 0);
    expect(weakOrderSearch([7, 8, 9], lead, tied)).toMatchObject({
      value: 14,
      bound: 14,
      orders: [[[7], [8, 9]]],
    });
  });
});
