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

/** Strata with that many answers and endless members, rows in order. */
function endless(answers: readonly number[]): VarianceStrata {
  return {
    of: Uint16Array.from(answers.flatMap((n, h) => Array.from({ length: n }, () => h))),
    answers: Float64Array.from(answers),
    members: Float64Array.from(answers, () => Infinity),
  };
}

function degrees(values: readonly number[], answers: readonly number[]): number {
  const ones = new Float64Array(values.length).fill(1);
  return stratifiedCovariance(Float64Array.from(values), 1, ones, endless(answers), false).degrees;
}

describe('stratifiedCovariance', () => {
  it.each([
    ['without', false, 'unbiased_var'],
    ['with', true, 'with_fpc'],
  ])('is the textbook variance of a stratified mean %s finite-population correction', (_, finite, key) => {
    const { values, strata } = sample();
    const ones = new Float64Array(values.length).fill(1);
    expect(stratifiedCovariance(values, 1, ones, strata, finite).covariance[0]).toBeCloseTo(example[key], 12);
  });

  it('has the degrees of freedom of its strata where they add alike, fewer where one prevails', () => {
    expect(degrees([1, 2, 3, 1, 2, 3], [3, 3])).toBeCloseTo(4, 12);
    expect(degrees([1, 2, 3, 5, 5, 5], [3, 3])).toBeCloseTo(2, 12);
    expect(degrees([4, 4, 5, 5], [2, 2])).toBe(Infinity);
  });
});
