import { exp } from './exp.ts';

const SQRT_2PI = 2.5066282746310002;

/**
 * Φ(x): the probability that a standard normal variable is at most x, to about 1e-15 (relative in the
 * lower tail).
 *
 * Series of G. Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004, for |x| < 3;
 * beyond it Laplace's continued fraction. 0 and 1 at −Infinity and Infinity, NaN for NaN. Cost O(1).
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  const density = exp((-x * x) / 2) / SQRT_2PI;
  if (x > -3 && x < 3) {
    let term = x;
    let sum = x;
    for (let n = 3; sum + term !== sum; n += 2) {
      term *= (x * x) / n;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  const t = Math.abs(x);
  let fraction = 0;
  for (let n = 200; n >= 1; n--) fraction = n / (t + fraction);
  const tail = t === Infinity ? 0 : density / (t + fraction);
  return x < 0 ? tail : 1 - tail;
}
