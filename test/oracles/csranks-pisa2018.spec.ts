import { rankConfidenceSets } from '#ranking';
import { oracle } from './oracle.ts';

const file = oracle<{
  readonly country: readonly string[];
  readonly score: readonly number[];
  readonly se: readonly number[];
  readonly rank_descending: readonly number[];
  readonly published_in_vignette: {
    readonly top5_95_set_size: number;
    readonly dropped_at_90: readonly string[];
    readonly UK_rank: number;
    readonly UK_marginal_95: readonly [number, number];
  };
}>('csranks_pisa2018');
const { published_in_vignette: published, country, score, se } = file;

const sets = (coverage: number, kind: 'simultaneous' | 'marginal') =>
  rankConfidenceSets(score, se, { coverage, draws: 10_000, seed: 'vignette', kind });
const best = (coverage: number, k: number): readonly string[] => {
  const { lower } = sets(coverage, 'simultaneous');
  return country.filter((_, i) => lower[i]! <= k);
};

test('ranks by score', () => {
  const ranks = score.map((own) => 1 + score.filter((other) => other > own).length);
  expect(ranks).toEqual(file.rank_descending);
  expect(ranks[country.indexOf('United Kingdom')]).toBe(published.UK_rank);
});

test('the set of the best five, and who leaves it at 90 %', () => {
  const wide = best(0.95, 5);
  const narrow = best(0.9, 5);
  expect(wide.length).toBe(published.top5_95_set_size);
  expect(wide.filter((name) => !narrow.includes(name))).toEqual(published.dropped_at_90);
});

test('the marginal set of the United Kingdom, up to one rank by the draw', () => {
  const { lower, upper } = sets(0.95, 'marginal');
  const uk = country.indexOf('United Kingdom');
  expect(Math.abs(lower[uk]! - published.UK_marginal_95[0])).toBeLessThanOrEqual(1);
  expect(Math.abs(upper[uk]! - published.UK_marginal_95[1])).toBeLessThanOrEqual(1);
});
