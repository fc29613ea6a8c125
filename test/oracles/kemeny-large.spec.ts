import { kemeny, weakKemeny } from '#ranking';
import { oracle } from './oracle.ts';

const file = oracle<{
  readonly kemeny: readonly {
    readonly id: string;
    readonly m: number;
    readonly pairwise: readonly (readonly number[])[];
    readonly kemeny_agreement_score: number;
    readonly one_optimal_order_0based: readonly number[];
  }[];
  readonly weak_order_median: {
    readonly rankings: readonly (readonly (number | null)[])[];
    readonly exact_weak_order_ilp: { readonly max_avg_tau_x: number };
    readonly R_ConsRank_quick: { readonly consensus: readonly number[] };
  };
}>('kemeny_large');

test.each(file.kemeny)(
  '$id',
  ({ m, pairwise, kemeny_agreement_score: score, one_optimal_order_0based: one }) => {
    const { agreement, bound, orders } = kemeny(Float64Array.from(pairwise.flat()), m);
    expect([agreement, bound]).toEqual([score, score]);
    expect(orders).toContainEqual(one);
  },
);

test('the weak-order median of Emond and Mason (2000)', () => {
  const { rankings, exact_weak_order_ilp: ilp, R_ConsRank_quick: quick } = file.weak_order_median;
  const m = rankings[0]!.length - 1;
  const pairwise = new Float64Array(m * m);
  const compared = new Float64Array(m * m);
  let total = 0;
  for (const row of rankings) {
    const weight = row[m] ?? 0;
    total += weight;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        const p = row[i] ?? null;
        const q = row[j] ?? null;
        if (i === j || p === null || q === null) continue;
        compared[i * m + j]! += weight;
        if (p < q) pairwise[i * m + j]! += weight;
      }
    }
  }
  const { tauX, bound, orders } = weakKemeny(pairwise, compared, m, total);
  expect(tauX).toBeCloseTo(ilp.max_avg_tau_x, 12);
  expect(bound).toBe(tauX);
  const layers = [...new Set(quick.consensus)].sort((a, b) => a - b);
  const published = layers.map((layer) => quick.consensus.flatMap((own, i) => (own === layer ? [i] : [])));
  expect(orders).toContainEqual(published);
});
