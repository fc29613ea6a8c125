import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { Weighting } from '../settings.ts';
import { degressiveTotals } from './degressive-totals.ts';
import { rollSizes } from './roll-sizes.ts';

/**
 * By stratum, what one member counts once every member has answered: 1 for one city one vote and for
 * weightings to the roll (which the full roll meets by itself), 1/N_h for equal regions, N_h^½/N_h
 * degressively; 0 for a stratum without members. Cost O(n).
 */
export function memberWeights(
  frozen: Pick<FrozenProfile, 'strata' | 'stratum' | 'weights'>,
  weighting: Weighting,
): Float64Array {
  const sizes = rollSizes(frozen);
  switch (weighting) {
    case 'city':
    case 'post-stratified':
    case 'raked':
      return sizes.map(Math.sign);
    case 'equal-region':
      return sizes.map((n) => (n > 0 ? 1 / n : 0));
    case 'degressive':
      return degressiveTotals(sizes, 0.5).map((total, h) => (total > 0 ? total / sizes[h]! : 0));
  }
}
