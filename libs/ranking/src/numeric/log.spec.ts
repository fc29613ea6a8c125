import { exp } from './exp.ts';
import { log } from './log.ts';

describe('log', () => {
  it('agrees with the library function to two units in the last place on the whole range', () => {
    let worst = 0;
    for (let x = 5e-324, k = 0; x < 1e308; x *= 1.0371, k++) {
      if (k < 40) x *= 2;
      const expected = Math.log(x);
      worst = Math.max(worst, Math.abs(log(x) - expected) / Math.abs(expected));
    }
    expect(worst).toBeLessThan(2 * Number.EPSILON);
  });

  it('keeps its relative precision close to 1', () => {
    for (let d = 1e-15; d < 0.4; d *= 1.7) {
      for (const x of [1 + d, 1 - d]) {
        expect(Math.abs(log(x) / Math.log(x) - 1)).toBeLessThan(2 * Number.EPSILON);
      }
    }
  });

  it('undoes exp', () => {
    for (let x = -300; x <= 300; x += 7.3) expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-13);
  });

  it.each([
    [1, 0],
    [2, Math.LN2],
    [0, -Infinity],
    [Infinity, Infinity],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of %p is %p', (x, expected) => {
    expect(log(x)).toBe(expected);
  });
});
