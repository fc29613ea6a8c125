import type { Statistics } from '../counting/statistics.ts';
import { bordaCount } from '../methods/borda-conventions.ts';
import { dowdall } from '../methods/dowdall.ts';
import { topPlaces } from '../methods/top-places.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { MethodResult } from '../report.ts';
import type { AreaIds } from './area-ids.ts';

/**
 * Results of the methods that read positions, by method name; `places` is the t of the top-t approval,
 * `unit` the weight of one answer.
 */
export function positionalResults(
  frozen: FrozenProfile,
  statistics: Statistics,
  places: number,
  unit: number,
  ids: AreaIds,
): Readonly<Record<string, MethodResult>> {
  return {
    dowdall: ids.result(dowdall(statistics), unit),
    topPlaces: ids.result(topPlaces(statistics, places)),
    approval: ids.result(topPlaces(statistics, frozen.m)),
    bordaAverage: ids.result(bordaCount(frozen, 'average'), unit),
    bordaOptimistic: ids.result(bordaCount(frozen, 'optimistic'), unit),
    bordaPessimistic: ids.result(bordaCount(frozen, 'pessimistic'), unit),
    bordaExplicit: ids.result(bordaCount(frozen, 'explicit'), unit),
    bordaModified: ids.result(bordaCount(frozen, 'modified'), unit),
    bordaModifiedBaseOne: ids.result(bordaCount(frozen, 'modified-base-one'), unit),
  };
}
