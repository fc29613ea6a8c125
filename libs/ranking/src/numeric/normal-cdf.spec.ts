import { normalCdf } from './normal-cdf.ts';

describe('normalCdf', () => {
  // Reference values: scipy.stats.norm.cdf 1.17.
  it.each([
    [-38, 2.885428351e-316],
    [-8, 6.220960574271785e-16],
    [-3, 0.0013498980316300946],
    [-1.959963984540054, 0.025],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [2.9999, 0.998649658717045],
    [5, 0.9999997133484281],
    [Infinity, 1],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
  ])('at %p is %p', (x, expected) => {
    const value = normalCdf(x);
    if (expected > 0 && expected < 1) expect(Math.abs(value / expected - 1)).toBeLessThan(2e-9);
    else expect(value).toBe(expected);
    if (x > -38) expect(Math.abs(value - expected) || 0).toBeLessThan(4e-15);
  });
});
