import { exp } from './exp.ts';

describe('exp', () => {
  it('agrees with the library function to two units in the last place on the whole range', () => {
    let worst = 0;
    for (let x = -708; x <= 709; x += 0.0137) {
      const expected = Math.exp(x);
      worst = Math.max(worst, Math.abs(exp(x) - expected) / expected);
    }
    expect(worst).toBeLessThan(2 * Number.EPSILON);
  });

  it.each([
    [0, 1],
    [1, Math.E],
    [-Infinity, 0],
    [Infinity, Infinity],
    [710, Infinity],
    [-746, 0],
    [-745, 5e-324],
    [Number.NaN, Number.NaN],
  ])('of %p is %p', (x, expected) => {
    expect(exp(x)).toBe(expected);
  });
});
