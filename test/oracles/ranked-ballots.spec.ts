import {
  bordaCount,
  copeland,
  countStatistics,
  exactBorda,
  kemeny,
  minimax,
  rankedPairs,
  schulze,
  smithSet,
  winsMatrix,
} from '#ranking';
import { frozenBallots, oracle, type OracleBallot } from './oracle.ts';

type Order = readonly (readonly string[])[];
type Scores = Readonly<Record<string, number>>;
interface Ranked {
  readonly ranking: Order;
  readonly score: Scores;
}
interface Computed {
  readonly pairwise: readonly (readonly number[])[];
  readonly smith_set: readonly string[];
  readonly schulze_winning: { readonly ranking: Order; readonly strength: readonly (readonly number[])[] };
  readonly schulze_margin: { readonly ranking: Order; readonly strength: readonly (readonly number[])[] };
  readonly ranked_pairs_winning: { readonly orders: readonly Order[] };
  readonly ranked_pairs_margin: { readonly orders: readonly Order[] };
  readonly minimax_winning: Ranked;
  readonly minimax_margin: Ranked;
  readonly minimax_opposition: Ranked;
  readonly copeland: Ranked;
  readonly borda_average?: Ranked;
  readonly kemeny: {
    readonly agreement_score: number;
    readonly n_optimal: number;
    readonly optimal_rankings: Order;
  };
}
interface Case {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly unranked: string;
  readonly ballots: readonly OracleBallot[];
  readonly computed: Computed;
}

interface MatrixCase {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly pairwise: readonly (readonly number[])[];
  readonly published: { readonly ranking: readonly string[] };
  readonly computed: {
    readonly kemeny_agreement: number;
    readonly schulze_winning_strength: readonly (readonly number[])[];
  };
}

const { cases, matrix_cases: matrices } = oracle<{
  readonly cases: readonly Case[];
  readonly matrix_cases: readonly MatrixCase[];
}>('ranked_ballots');

/**
 * In Schulze's example 7 the reference lists one outcome of Ranked Pairs, but eight duels stand 10 : 9 and
 * two of them exclude each other: every outcome of the reference must be among ours, which are more.
 */
const incomplete: readonly string[] = ['schulze_ex7_situation1', 'schulze_ex7_situation2'];

const unordered = (order: Order): Order => order.map((group) => group.toSorted());

describe.each(cases)('$id', ({ id, candidates, unranked, ballots, computed }) => {
  const { frozen, ids } = frozenBallots(candidates, ballots, unranked);
  const statistics = countStatistics(frozen);
  const { m, pairwise } = statistics;
  const column = (name: string): number => ids.indexOf(name);
  const named = (order: readonly (readonly number[])[]): Order =>
    unordered(order.map((group) => group.map((i) => ids[i]!)));
  const inFileOrder = (matrix: Float64Array): readonly (readonly number[])[] =>
    candidates.map((a) => candidates.map((b) => matrix[column(a) * m + column(b)]!));
  const scoresOf = (scores: Float64Array): Scores =>
    Object.fromEntries(candidates.map((name) => [name, scores[column(name)]!]));

  it('counts the pairs and finds the Smith set', () => {
    expect(inFileOrder(pairwise)).toEqual(computed.pairwise);
    expect(named([smithSet(pairwise, m)])).toEqual(unordered([computed.smith_set]));
  });

  it.each([
    ['winning', computed.schulze_winning],
    ['margins', computed.schulze_margin],
  ] as const)('Schulze, %s', (strength, expected) => {
    const { order, strengths } = schulze(pairwise, m, strength);
    expect(named(order)).toEqual(unordered(expected.ranking));
    expect(inFileOrder(strengths)).toEqual(expected.strength);
  });

  it.each([
    ['winning', computed.ranked_pairs_winning],
    ['margins', computed.ranked_pairs_margin],
  ] as const)('Ranked Pairs, %s', (strength, expected) => {
    const { orders, optima } = rankedPairs(pairwise, m, strength);
    expect(orders.map(named)).toEqual(expect.arrayContaining(expected.orders.map(unordered)));
    expect(optima).toBe(expected.orders.length + Number(incomplete.includes(id)));
  });

  it.each([
    ['winning', computed.minimax_winning],
    ['margins', computed.minimax_margin],
    ['opposition', computed.minimax_opposition],
  ] as const)('Minimax, %s', (strength, expected) => {
    const { order, scores } = minimax(pairwise, m, strength);
    expect(named(order)).toEqual(unordered(expected.ranking));
    expect(scoresOf(scores)).toEqual(expected.score);
  });

  it('Copeland', () => {
    const { order, scores } = copeland(pairwise, m);
    expect(named(order)).toEqual(unordered(computed.copeland.ranking));
    expect(scoresOf(scores)).toEqual(computed.copeland.score);
  });

  it('Kemeny, all optima', () => {
    const { agreement, bound, optima, orders } = kemeny(pairwise, m);
    const { agreement_score: score, n_optimal: count, optimal_rankings: rankings } = computed.kemeny;
    expect([agreement, bound, optima]).toEqual([score, score, count]);
    expect(orders.map((order) => order.map((i) => ids[i]!)).sort()).toEqual(rankings.toSorted());
  });
});

describe.each(cases.filter(({ computed }) => computed.borda_average))('Borda of $id', (one) => {
  const { frozen, ids } = frozenBallots(one.candidates, one.ballots, one.unranked);
  const count = bordaCount(frozen, 'average');
  const expected = one.computed.borda_average!;

  it('gives the points of the average convention', () => {
    expect(Object.fromEntries(ids.map((name, i) => [name, count.scores[i]]))).toEqual(expected.score);
    expect(unordered(count.order.map((group) => group.map((i) => ids[i]!)))).toEqual(
      unordered(expected.ranking),
    );
  });

  it('orders as the normalised count does', () => {
    expect(exactBorda(winsMatrix(countStatistics(frozen)), frozen.m).order).toEqual(count.order);
  });
});

describe.each(matrices)('$id', ({ candidates, pairwise: rows, published, computed }) => {
  const m = candidates.length;
  const pairwise = Float64Array.from(rows.flat());
  const expected = published.ranking.map((name) => [candidates.indexOf(name)]);

  it('is ranked as published by every Condorcet method', () => {
    const orders = [
      schulze(pairwise, m, 'winning').order,
      schulze(pairwise, m, 'margins').order,
      rankedPairs(pairwise, m, 'winning').order,
      rankedPairs(pairwise, m, 'margins').order,
      copeland(pairwise, m).order,
      kemeny(pairwise, m).order,
    ];
    expect(orders).toEqual(orders.map(() => expected));
  });

  it('has the published agreement and path strengths', () => {
    expect(kemeny(pairwise, m).agreement).toBe(computed.kemeny_agreement);
    expect([...schulze(pairwise, m, 'winning').strengths]).toEqual(computed.schulze_winning_strength.flat());
  });
});
