import { bordaCounts } from '../methods/borda-conventions.ts';
import { dowdall } from '../methods/dowdall.ts';
import { topPlaces } from '../methods/top-places.ts';
import type { MethodResult } from '../report.ts';
import type { RankingRun } from './ranking-run.ts';

/** Results of the methods that read positions, by method name; `topPlaces` counts the first k of the plan. */
export function positionalResults({
  weighted,
  statistics,
  places,
  unit,
  ids,
}: RankingRun): Readonly<Record<string, MethodResult>> {
  const borda = bordaCounts(weighted, [
    'average',
    'optimistic',
    'pessimistic',
    'explicit',
    'modified',
    'modified-base-one',
  ]);
  return {
    dowdall: ids.result(dowdall(statistics), unit),
    topPlaces: ids.result(topPlaces(statistics, places)),
    approval: ids.result(topPlaces(statistics, weighted.m)),
    bordaAverage: ids.result(borda.average, unit),
    bordaOptimistic: ids.result(borda.optimistic, unit),
    bordaPessimistic: ids.result(borda.pessimistic, unit),
    bordaExplicit: ids.result(borda.explicit, unit),
    bordaModified: ids.result(borda.modified, unit),
    bordaModifiedBaseOne: ids.result(borda['modified-base-one'], unit),
  };
}
