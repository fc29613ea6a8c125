import { readFileSync } from 'node:fs';
import { countPairs } from '../counting/count-pairs.ts';
import { tieGroups } from '../methods/tie-groups.ts';
import { meanTauX } from './mean-tau-x.ts';

const { weak_order_median: emd } = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/kemeny_large.json', import.meta.url), 'utf8'),
) as {
  readonly weak_order_median: {
    readonly rankings: readonly (number | null)[][];
    readonly R_ConsRank_quick: { readonly consensus: readonly number[] };
    readonly avg_tau_x_of_R_solution: number;
  };
};

it('the mean τx of R ConsRank’s median with 112 partial, tied rankings is the published one', () => {
  const m = 15;
  const rows = emd.rankings.map((row) => row.slice(0, m).map((place) => place ?? 0));
  const weights = Float64Array.from(emd.rankings, (row) => row[m]!);
  const counts = countPairs({ m, n: rows.length, places: Uint8Array.from(rows.flat()), weights });
  const { consensus } = emd.R_ConsRank_quick;
  const order = tieGroups(m, (i, j) => consensus[i]! - consensus[j]!);
  const total = weights.reduce((a, b) => a + b);
  expect(meanTauX(order, counts.pairwise, counts.compared, total)).toBeCloseTo(
    emd.avg_tau_x_of_R_solution,
    12,
  );
});
