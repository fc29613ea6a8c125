import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { StratumResponse } from '../report.ts';

/** How far each stratum has answered, in canonical order; a preference of weight 2 is two answers. */
export function stratumResponses({ strata, stratum, weights }: FrozenProfile): readonly StratumResponse[] {
  const answered = new Float64Array(strata.length);
  stratum.forEach((h, c) => (answered[h]! += weights[c]!));
  return strata.map(({ id, members }, h) => ({ id, members, answered: answered[h]! }));
}
