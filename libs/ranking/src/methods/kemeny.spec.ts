import * as fc from 'fast-check';
import { anyPairwise } from '../testing/any-profile.ts';
import { kemenySearch } from './kemeny-search.ts';
import { kemeny } from './kemeny.ts';
import { undominatedLayers } from './undominated-layers.ts';

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

const agreementOf = (order: readonly number[], pairwise: Float64Array, m: number): number =>
  order.reduce(
    (sum, i, at) => sum + order.slice(at + 1).reduce((own, j) => own + pairwise[i * m + j]!, 0),
    0,
  );

describe('kemeny', () => {
  it('finds exactly the orders that trying them all finds', () => {
    fc.assert(
      fc.property(anyPairwise, ({ m, pairwise }) => {
        const orders = permutations(Array.from({ length: m }, (_, i) => i));
        const best = Math.max(...orders.map((order) => agreementOf(order, pairwise, m)));
        const optimal = orders.filter((order) => agreementOf(order, pairwise, m) === best);
        const result = kemeny(pairwise, m);
        expect([result.agreement, result.bound, result.optima]).toEqual([best, best, optimal.length]);
        expect(result.orders).toEqual(optimal.slice(0, 100));
        const common = (i: number, j: number): boolean =>
          optimal.every((order) => order.indexOf(i) < order.indexOf(j));
        expect(result.order).toEqual(undominatedLayers(m, common));
      }),
      { numRuns: 60 },
    );
  });

  it('lists at most a hundred optima and counts the rest', () => {
    const result = kemeny(new Float64Array(36), 6);
    expect([result.optima, result.orders.length]).toEqual([720, 100]);
  });

  it('solves a cycle of three large blocks and says when it cannot prove it', () => {
    const m = 24;
    const pairwise = new Float64Array(m * m);
    for (let i = 0; i < m; i++)
      for (let j = 0; j < m; j++)
        if (i !== j) pairwise[i * m + j] = (Math.floor(j / 8) - Math.floor(i / 8) + 3) % 3 === 1 ? 2 : 1;
    const result = kemeny(pairwise, m);
    expect(result.agreement).toBeLessThanOrEqual(result.bound);
    expect(result.orders[0]).toHaveLength(m);
    expect(result.optima).toBeNull();
  });
});

describe('kemenySearch', () => {
  it('proves on small components what the subsets prove', () => {
    fc.assert(
      fc.property(anyPairwise, ({ m, pairwise }) => {
        const penalty = pairwise.map((_, cell) => {
          const [i, j] = [Math.floor(cell / m), cell % m];
          return Math.max(0, pairwise[j * m + i]! - pairwise[cell]!);
        });
        const { cost, bound } = kemenySearch(
          Array.from({ length: m }, (_, i) => i),
          penalty,
        );
        let most = 0;
        for (let i = 0; i < m; i++)
          for (let j = 0; j < i; j++) most += Math.max(pairwise[i * m + j]!, pairwise[j * m + i]!);
        expect([most - cost, most - bound]).toEqual([
          kemeny(pairwise, m).agreement,
          kemeny(pairwise, m).agreement,
        ]);
      }),
    );
  });
});
