import { normalQuantile } from './normal-quantile.ts';
import { studentCritical } from './student-critical.ts';

describe('studentCritical', () => {
  // Upper points of Student's t (scipy.stats.t 1.17) whose tail is that of z.
  it.each([
    [0.025, 4, 2.776445],
    [0.025, 9, 2.262157],
    [0.00135, 6, 4.903959],
    [0.00135, 15, 3.586369],
    [0.00135, 200, 3.037899],
  ])('with the tail %p and %p degrees is about %p, and not less', (tail, degrees, expected) => {
    const ratio = studentCritical(-normalQuantile(tail), degrees) / expected;
    expect(ratio).toBeGreaterThan(0.9999);
    expect(ratio).toBeLessThan(1.01);
  });

  it.each([
    [1.96, Infinity, 1.96],
    [0, 3, 0],
    [-1, 3, -1],
  ])('leaves %p with %p degrees as %p', (z, degrees, expected) => {
    expect(studentCritical(z, degrees)).toBe(expected);
  });
});
