import { readFileSync } from 'node:fs';
import { rankConfidenceSets, type RankSetSettings } from './rank-confidence-sets.ts';

// 38 countries of PISA 2018 mathematics: R csranks 1.2.2 with 10,000 draws and five seeds.
const pisa = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/csranks_pisa2018.json', import.meta.url), 'utf8'),
);
const known = pisa.csranks_R10000_five_seeds;
const settings: RankSetSettings = { coverage: 0.95, draws: 10_000, seed: 'pisa', kind: 'simultaneous' };

describe('rankConfidenceSets', () => {
  it.each([
    ['stepwise 95 %', {}, 'simultaneous_95_stepdown'],
    ['single step 95 %', { stepwise: false }, 'simultaneous_95_singlestep'],
    ['stepwise 75 %', { coverage: 0.75 }, 'simultaneous_75_stepdown'],
    ['stepwise 95 %, another seed', { seed: 'another' }, 'simultaneous_95_stepdown'],
  ])('simultaneous, %s: the 38 sets of R csranks', (_, change, key) => {
    const { lower, upper } = rankConfidenceSets(pisa.score, pisa.se, { ...settings, ...change });
    expect({ L: lower, U: upper }).toEqual(known[key]);
  });

  it('marginal: every bound within one of a set that R csranks gave', () => {
    const { lower, upper } = rankConfidenceSets(pisa.score, pisa.se, { ...settings, kind: 'marginal' });
    known.marginal_95_stepdown_seen.forEach((seen: [number, number][], i: number) => {
      const near = seen.some(
        ([low, high]) => Math.abs(lower[i]! - low) <= 1 && Math.abs(upper[i]! - high) <= 1,
      );
      expect({ country: pisa.country[i], near }).toEqual({ country: pisa.country[i], near: true });
    });
  });

  it.each([
    [0.95, 'top5_95'],
    [0.9, 'top5_90'],
  ])('the best five at %p: all whose lowest rank is at most 5', (coverage, key) => {
    const { lower } = rankConfidenceSets(pisa.score, pisa.se, { ...settings, coverage });
    expect(pisa.country.filter((_: string, i: number) => lower[i]! <= 5)).toEqual(known[key]);
  });

  it('takes a diagonal covariance and its standard errors for the same', () => {
    const scores = [3, 2.5, 0];
    const diagonal = [0.25, 0, 0, 0, 0.04, 0, 0, 0, 0.09];
    expect(rankConfidenceSets(scores, diagonal, settings)).toEqual(
      rankConfidenceSets(scores, [0.5, 0.2, 0.3], settings),
    );
  });

  it('knows the order where differences have no variance, and nothing where all is unknown', () => {
    const sure = rankConfidenceSets([3, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1], settings);
    expect([sure.lower, sure.upper]).toEqual([
      [1, 2, 2],
      [1, 3, 3],
    ]);
    const unknown = rankConfidenceSets([3, 2], new Float64Array(4).fill(Number.NaN), settings);
    expect([unknown.lower, unknown.upper]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('refuses a covariance of the wrong size', () => {
    expect(() => rankConfidenceSets([1, 2, 3], [1, 2], settings)).toThrow(RangeError);
  });
});
