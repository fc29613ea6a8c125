import { readFileSync } from 'node:fs';
import { kishEffect } from './kish-effect.ts';

const { kish, region_example } = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/survey_weights.json', import.meta.url), 'utf8'),
) as {
  kish: readonly { w: number[]; deff: number; n_eff: number }[];
  region_example: { n: number[]; deff: number; n_eff: number };
};

describe('kishEffect', () => {
  it.each(kish.map((example) => [example.w.join(' '), example] as const))('of %s', (_, example) => {
    const { designEffect, effectiveSize } = kishEffect(example.w);
    expect(designEffect).toBeCloseTo(example.deff, 12);
    expect(effectiveSize).toBeCloseTo(example.n_eff, 12);
  });

  it('of equal regions is the closed form', () => {
    const { n, deff, n_eff } = region_example;
    const weights = n.map((answers) => 28 / answers);
    expect(kishEffect(weights, n).designEffect).toBeCloseTo(deff, 12);
    expect(kishEffect(weights, n).effectiveSize).toBeCloseTo(n_eff, 12);
  });

  it('of no answers is neutral', () => {
    expect(kishEffect([])).toEqual({ designEffect: 1, effectiveSize: 0 });
  });
});
