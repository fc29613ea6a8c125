import { exp } from './exp.ts';

/**
 * The point that a Student t variable passes about as rarely as a standard normal one passes z ≥ 0: critical
 * values for estimated variances. z itself for endless degrees of freedom; never below z.
 *
 * Inverse of D. L. Wallace's approximation ("Bounds on Normal Approximations to Student's and the Chi-Square
 * Distributions", Ann. Math. Stat. 30, 1959): within 1 % from 6 degrees on, and on the safe side below.
 * `degrees` > 0, not necessarily whole. Cost O(1).
 */
export function studentCritical(z: number, degrees: number): number {
  if (degrees === Infinity || z <= 0) return z;
  const scaled = (z * (8 * degrees + 3)) / (8 * degrees + 1);
  return Math.sqrt(degrees * (exp((scaled * scaled) / degrees) - 1));
}
