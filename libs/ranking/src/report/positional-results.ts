import { bordaCount } from '../methods/borda-conventions.ts';
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
  return {
    dowdall: ids.result(dowdall(statistics), unit),
    topPlaces: ids.result(topPlaces(statistics, places)),
    approval: ids.result(topPlaces(statistics, weighted.m)),
    bordaAverage: ids.result(bordaCount(weighted, 'average'), unit),
    bordaOptimistic: ids.result(bordaCount(weighted, 'optimistic'), unit),
    bordaPessimistic: ids.result(bordaCount(weighted, 'pessimistic'), unit),
    bordaExplicit: ids.result(bordaCount(weighted, 'explicit'), unit),
    bordaModified: ids.result(bordaCount(weighted, 'modified'), unit),
    bordaModifiedBaseOne: ids.result(bordaCount(weighted, 'modified-base-one'), unit),
  };
}
