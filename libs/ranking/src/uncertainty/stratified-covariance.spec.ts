import { readFileSync } from 'node:fs';
import { stratifiedCovariance } from './stratified-covariance.ts';
import type { VarianceStrata } from './variance-strata.ts';

const { example } = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/rank_probability.json', import.meta.url), 'utf8'),
).stratified_bootstrap;

/** One value per answer, with variance s² = 1 in every stratum, adding W_h/n_h of itself to the mean. */
function sample(): { readonly values: Float64Array; readonly strata: VarianceStrata } {
  const values: number[] = [];
  const of: number[] = [];
  example.n.forEach((n: number, h: number) => {
    const raw = Array.from({ length: n }, (_, c) => c - (n - 1) / 2);
    const s = Math.sqrt(raw.reduce((sum, x) => sum + x * x, 0) / (n - 1));
    for (const x of raw) {
      values.push(((x / s + 7 * h) * example.W[h]) / n);
      of.push(h);
    }
  });
  return {
    values: Float64Array.from(values),
    strata: {
      of: Uint16Array.from(of),
      answers: Float64Array.from(example.n),
      members: Float64Array.from(example.N),
    },
  };
}

describe('stratifiedCovariance', () => {
  it.each([
    ['without', false, 'unbiased_var'],
    ['with', true, 'with_fpc'],
  ])('is the textbook variance of a stratified mean %s finite-population correction', (_, finite, key) => {
    const { values, strata } = sample();
    const ones = new Float64Array(values.length).fill(1);
    expect(stratifiedCovariance(values, 1, ones, strata, finite)[0]).toBeCloseTo(example[key], 12);
  });
});
