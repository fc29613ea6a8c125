import type { Statistics } from '../counting/statistics.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { MethodResult } from '../report.ts';
import type { AreaIds } from './area-ids.ts';
import { pairwiseResults } from './pairwise-results.ts';
import { positionalResults } from './positional-results.ts';
import { ratingResults } from './rating-results.ts';

/** Results of all methods by name; `places` is the t of the top-t approval, `unit` the weight of one answer. */
export function methodResults(
  frozen: FrozenProfile,
  statistics: Statistics,
  places: number,
  unit: number,
  ids: AreaIds,
): Readonly<Record<string, MethodResult>> {
  return {
    ...pairwiseResults(statistics, unit, ids),
    ...positionalResults(frozen, statistics, places, unit, ids),
    ...ratingResults(frozen, statistics, ids),
  };
}
