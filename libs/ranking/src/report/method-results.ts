import { instantRunoff } from '../proportional/instant-runoff.ts';
import type { MethodResult } from '../report.ts';
import { pairwiseResults } from './pairwise-results.ts';
import { positionalResults } from './positional-results.ts';
import type { RankingRun } from './ranking-run.ts';
import { ratingResults } from './rating-results.ts';

/** Results of all methods on the weighted answers, by method name. */
export function methodResults(run: RankingRun): Readonly<Record<string, MethodResult>> {
  return {
    ...pairwiseResults(run),
    ...positionalResults(run),
    irv: run.ids.result(instantRunoff(run.weighted)),
    ...ratingResults(run),
  };
}
