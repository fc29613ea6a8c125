import { exp } from './exp.ts';
import { normalCdf } from './normal-cdf.ts';

const SQRT_2_OVER_PI = 0.7978845608028654;

/**
 * P(X ≥ x) for a chi-square variable with a whole number of degrees of freedom ≥ 1, to about 1e-14.
 *
 * The closed forms (Abramowitz & Stegun 26.4.4 and 26.4.5): a Poisson sum for even degrees, the normal
 * tail and a sum for odd ones. 1 for x ≤ 0. Cost O(degrees).
 */
export function chiSquareSurvival(x: number, degrees: number): number {
  if (!(x > 0)) return 1;
  const even = degrees % 2 === 0;
  const root = Math.sqrt(x);
  let term = even ? exp(-x / 2) : SQRT_2_OVER_PI * root * exp(-x / 2);
  let sum = even ? 0 : 2 * normalCdf(-root);
  for (let k = even ? 2 : 3; k <= degrees; k += 2) {
    sum += term;
    term *= x / k;
  }
  return Math.min(1, sum);
}
