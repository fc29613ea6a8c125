import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

describe('normalQuantile', () => {
  // Wichura 1988, section "Test data", and the usual table values.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.2623400897984],
    [0.975, 1.959963984540054],
    [0.5, 0],
  ])('of %p is %p', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0, -Infinity],
    [1, Infinity],
    [1.1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of the edge %p is %p', (p, expected) => {
    expect(normalQuantile(p)).toBe(expected);
  });

  it('undoes the distribution function', () => {
    for (let p = 0.0005; p < 1; p += 0.0113) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });
});
