import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';

/**
 * N^a for each number of members: what a stratum weighs in all under degressive proportionality. a = 1 is
 * proportional to members, a = 0 equal; a stratum without members weighs nothing. Cost O(strata).
 */
export function degressiveTotals(members: Float64Array, exponent: number): Float64Array {
  return members.map((n) => (n > 0 ? exp(exponent * log(n)) : 0));
}
