import { Generator } from '../numeric/generator.ts';
import { criticalValue } from './critical-value.ts';
import { drawDeviations } from './deviations.ts';

function identity(m: number): Float64Array {
  return Float64Array.from({ length: m * m }, (_, k) => (k % (m + 1) === 0 ? 1 : 0));
}

function everyPair(m: number): Int32Array {
  return Int32Array.from({ length: m * m }, (_, k) => k).filter((k) => k % (m + 1) !== 0);
}

describe('criticalValue', () => {
  // Tukey's studentised range with endless degrees of freedom, divided by √2 (scipy.stats.studentized_range).
  it.each([
    [2, 0.05, 1.959964],
    [3, 0.05, 2.343701],
    [5, 0.05, 2.727774],
    [10, 0.05, 3.163684],
    [20, 0.05, 3.543799],
    [10, 0.01, 3.646254],
  ])('for %p equal independent scores at %p is Tukey’s %p', (m, alpha, expected) => {
    const deviations = drawDeviations(
      { covariance: identity(m), degrees: Infinity },
      m,
      10_000,
      Generator.fromText('Tukey'),
    );
    expect(Math.abs(criticalValue(deviations, everyPair(m), alpha) - expected)).toBeLessThan(0.006);
  });
});
