import {
  bradleyTerry,
  choiceProbability,
  fitChoices,
  luceSpectral,
  plackettLuce,
  type Choice,
} from '#ranking';
import { frozenBallots, oracle } from './oracle.ts';

type Numbers = readonly number[];
interface ChoixCase {
  readonly desc: string;
  readonly n_items: number;
  readonly data: readonly unknown[];
  readonly ml_est: Numbers;
  readonly lsr_est: Numbers;
  readonly rc_est?: Numbers;
}
const file = oracle<{
  readonly davidson_pudding: {
    readonly data: readonly Numbers[];
    readonly published: { readonly log_tie2: Numbers; readonly se_ref1: readonly (number | null)[] };
    readonly converged_mle: { readonly worth: Numbers; readonly tie2: number; readonly se_log_ref1: Numbers };
  };
  readonly toy_disconnected: {
    readonly rankings_best_first: readonly (readonly string[])[];
    readonly published: {
      readonly without_D_mle: Readonly<Record<string, number>>;
      readonly se: Readonly<Record<string, number>>;
    };
    readonly computed: { readonly 'npseudo_0.5': Numbers; readonly se_ref_A_R: readonly (number | 'NA')[] };
  };
  readonly netflix_4films: {
    readonly items: readonly string[];
    readonly freq: Numbers;
    readonly orderings_1based: readonly Numbers[];
    readonly computed: {
      readonly log_worth_ref1: Numbers;
      readonly se: Numbers;
      readonly loglik: number;
      readonly 'npseudo_0.5': Numbers;
    };
  };
  readonly choix_pairwise5: {
    readonly comparisons_winner_loser: readonly (readonly [number, number])[];
    readonly computed: Numbers;
    readonly published: { readonly 'P(1 beats 4)': number };
  };
  readonly choix_regularised4: {
    readonly comparisons_winner_loser: readonly (readonly [number, number])[];
    readonly published: { readonly 'ilsr_pairwise(alpha=0.01)': Numbers };
  };
  readonly 'choix_pairwise-1': ChoixCase;
  readonly 'choix_rankings-1': ChoixCase;
  readonly 'choix_top1-1': ChoixCase;
  readonly 'choix_top1-2': ChoixCase;
  readonly bradley_terry_wikipedia: {
    readonly wins_row_over_column: readonly Numbers[];
    readonly computed: Numbers;
  };
}>('plackett_luce_bradley_terry');

function expectClose(found: ArrayLike<number | null>, expected: ArrayLike<number | null>, digits = 6): void {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (expected[i] !== null) expect(found[i]).toBeCloseTo(expected[i]!, digits);
  }
}

const centred = (values: ArrayLike<number>): Numbers => {
  const all = Array.from(values);
  const mean = all.reduce((a, b) => a + b) / all.length;
  return all.map((value) => value - mean);
};
const pairs = (list: readonly (readonly [number, number])[]): readonly Choice[] =>
  list.map(([winner, loser]) => ({ from: [winner, loser], chosen: [winner], weight: 1 }));

test("Davidson's pudding: worths, tie worth and standard errors", () => {
  const { data, converged_mle: mle, published } = file.davidson_pudding;
  const wins = new Float64Array(36);
  const ties = new Float64Array(36);
  for (const [i, j, winsI, winsJ, tied] of data as readonly (readonly [
    number,
    number,
    number,
    number,
    number,
  ])[]) {
    wins[(i - 1) * 6 + j - 1] = winsI;
    wins[(j - 1) * 6 + i - 1] = winsJ;
    ties[(i - 1) * 6 + j - 1] = ties[(j - 1) * 6 + i - 1] = tied;
  }
  const fit = bradleyTerry(wins, 6, { ties });
  expectClose(fit.worths, mle.worth);
  expect(fit.ties[0]!.worth).toBeCloseTo(mle.tie2, 6);
  expectClose([...fit.standardErrors.slice(1), fit.ties[0]!.standardError], mle.se_log_ref1);
  expectClose(fit.standardErrors, published.se_ref1, 4);
  expectClose([Math.log(fit.ties[0]!.worth), fit.ties[0]!.standardError], published.log_tie2, 4);
});

describe('a network that is not connected', () => {
  const { rankings_best_first: rankings, computed, published } = file.toy_disconnected;
  const frozen = (names: readonly string[], rows: readonly (readonly string[])[]) =>
    frozenBallots(
      names,
      rows.map((row) => ({ count: 1, ranking: row.map((name) => [name]) })),
      'none',
    ).frozen;

  test('pseudo-rankings keep the estimate finite; errors come from the data alone', () => {
    const fit = plackettLuce(frozen(['A', 'B', 'C', 'D'], rankings));
    expectClose(fit.logWorths, computed['npseudo_0.5']);
    expectClose(
      fit.standardErrors,
      computed.se_ref_A_R.map((error) => (error === 'NA' ? 0 : error)),
    );
  });

  test('without the item that never wins there is a maximum-likelihood estimate, with it there is none', () => {
    const connected = rankings.filter((row) => !row.includes('D'));
    const fit = plackettLuce(frozen(['A', 'B', 'C'], connected), { pseudo: 0 });
    expectClose(fit.logWorths, Object.values(published.without_D_mle), 4);
    expectClose(fit.standardErrors, [0, published.se['B']!, published.se['C']!], 4);
    expect(() => plackettLuce(frozen(['A', 'B', 'C', 'D'], rankings), { pseudo: 0 })).toThrow(
      'no-finite-estimate',
    );
  });
});

test('Netflix: full rankings of four films', () => {
  const { items, freq, orderings_1based: orders, computed } = file.netflix_4films;
  const names = items.map((_, i) => String(i + 1));
  const { frozen } = frozenBallots(
    names,
    orders.map((order, k) => ({ count: freq[k]!, ranking: order.map((item) => [String(item)]) })),
  );
  const mle = plackettLuce(frozen, { pseudo: 0 });
  expectClose(mle.logWorths, computed.log_worth_ref1, 7);
  expectClose(mle.standardErrors, computed.se, 7);
  expect(mle.logLikelihood).toBeCloseTo(computed.loglik, 7);
  expectClose(plackettLuce(frozen).logWorths, computed['npseudo_0.5'], 7);
});

test('choix: pairwise comparisons', () => {
  const { comparisons_winner_loser: list, computed, published } = file.choix_pairwise5;
  const params = centred(fitChoices(pairs(list), 5, { pseudo: 0 }).logWorths);
  expectClose(params, computed);
  expect(choiceProbability(params[1]!, params[4]!)).toBeCloseTo(published['P(1 beats 4)'], 2);
  expectClose(luceSpectral(pairs(list), 5), computed);
});

test('choix: regularised comparisons', () => {
  const { comparisons_winner_loser: list, published } = file.choix_regularised4;
  expectClose(luceSpectral(pairs(list), 4, { alpha: 0.01 }), published['ilsr_pairwise(alpha=0.01)'], 3);
});

const choixChoices: Readonly<Record<string, (datum: never) => readonly Choice[]>> = {
  'choix_pairwise-1': (pair: readonly [number, number]) => pairs([pair]),
  'choix_rankings-1': (ranking: Numbers) =>
    ranking.slice(0, -1).map((item, k) => ({ from: ranking.slice(k), chosen: [item], weight: 1 })),
  'choix_top1-1': ([top, rest]: readonly [number, Numbers]) => [
    { from: [top, ...rest], chosen: [top], weight: 1 },
  ],
  'choix_top1-2': ([top, rest]: readonly [number, Numbers]) => [
    { from: [top, ...rest], chosen: [top], weight: 1 },
  ],
};

test.each(Object.keys(choixChoices))('%s', (name) => {
  const { n_items: m, data, ml_est: ml, lsr_est: lsr } = file[name as 'choix_top1-1'];
  const choices = data.flatMap((datum) => choixChoices[name]!(datum as never));
  expectClose(centred(fitChoices(choices, m, { pseudo: 0 }).logWorths), ml);
  expectClose(luceSpectral(choices, m, { steps: 1 }), lsr);
  expectClose(luceSpectral(choices, m), ml);
});

test('Bradley–Terry: the worked example', () => {
  const { wins_row_over_column: wins, computed } = file.bradley_terry_wikipedia;
  const { logWorths } = bradleyTerry(wins.flat(), 4);
  expectClose(centred(logWorths).map(Math.exp), computed);
});
