import { normalCdf } from './normal-cdf.ts';

describe('normalCdf', () => {
  // Reference values: scipy.stats.norm.cdf 1.17.
  it.each([
    [-38, 2.885428351e-316, 1e-9],
    [-8, 6.22096057427178e-16, 1e-13],
    [-3, 0.0013498980316300946, 1e-13],
    [-1.959963984540054, 0.025, 1e-14],
    [0, 0.5, 0],
    [0.5, 0.6914624612740131, 1e-15],
    [1, 0.8413447460685429, 1e-15],
    [2.9999, 0.998649658717045, 1e-15],
    [5, 0.9999997133484281, 1e-15],
  ])('at %p is %p', (x, expected, relative) => {
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThanOrEqual(relative);
  });

  it.each([
    [Infinity, 1],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
  ])('at the edge %p is %p', (x, expected) => {
    expect(normalCdf(x)).toBe(expected);
  });
});
