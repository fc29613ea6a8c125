import { countStatistics, freezeProfile, kemeny, meanTauX, weakKemeny } from '#ranking';
import { oracle } from './oracle.ts';

type Rows = readonly (readonly number[])[];
const file = oracle<{
  readonly kemeny: readonly {
    readonly id: string;
    readonly m: number;
    readonly pairwise: Rows;
    readonly kemeny_agreement_score: number;
    readonly one_optimal_order_0based: readonly number[];
  }[];
  readonly weak_order_median: {
    readonly id: string;
    readonly rankings: readonly (readonly (number | null)[])[];
    readonly R_ConsRank_quick: { readonly consensus: readonly number[]; readonly avg_tau_x: number };
    readonly exact_weak_order_ilp: { readonly max_avg_tau_x: number };
  };
}>('kemeny_large');

test.each(file.kemeny)('$id: exact agreement and a known optimum among the optima', (oracleCase) => {
  const { m, pairwise, kemeny_agreement_score: score, one_optimal_order_0based: known } = oracleCase;
  const { agreement, bound, optima, orders } = kemeny(Float64Array.from(pairwise.flat()), m);
  expect([agreement, bound]).toEqual([score, score]);
  expect(orders.length).toBe(optima);
  expect(orders).toContainEqual(known);
});

test(`${file.weak_order_median.id}: the best weak order`, () => {
  const { rankings, R_ConsRank_quick: r, exact_weak_order_ilp: exact } = file.weak_order_median;
  const m = rankings[0]!.length - 1;
  const ids = Array.from({ length: m }, (_, i) => `object ${String(i).padStart(2, '0')}`);
  const frozen = freezeProfile({
    areas: ids.map((id) => ({ id, label: id })),
    strata: [{ id: 'all', members: 0 }],
    preferences: rankings.map((row, k) => ({
      id: String(k),
      stratum: 'all',
      weight: row.at(-1)!,
      ranked: placesOf(row.slice(0, m), ids),
      noOpinion: ids.filter((_, i) => row[i] === null),
    })),
  });
  const { pairwise, compared, weight } = countStatistics(frozen);
  const { tauX, bound, orders } = weakKemeny(pairwise, compared, m, weight);
  expect(tauX).toBeCloseTo(exact.max_avg_tau_x, 12);
  expect(bound).toBe(tauX);
  const known = placesOf(r.consensus, ids).map((place) => place.map((id) => ids.indexOf(id)));
  expect(meanTauX(known, pairwise, compared, weight)).toBeCloseTo(r.avg_tau_x, 7);
  expect(orders.map((order) => meanTauX(order, pairwise, compared, weight).toFixed(12))).toEqual(
    orders.map(() => tauX.toFixed(12)),
  );
});

function placesOf(ranks: readonly (number | null)[], ids: readonly string[]): string[][] {
  const used = [...new Set(ranks.filter((rank) => rank !== null))].sort((a, b) => a - b);
  return used.map((rank) => ids.filter((_, i) => ranks[i] === rank));
}
