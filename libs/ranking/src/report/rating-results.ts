import { centredRating, meanRating } from '../methods/mean-rating.ts';
import { topBox } from '../methods/top-box.ts';
import type { MethodResult } from '../report.ts';
import type { RankingRun } from './ranking-run.ts';

/**
 * Results of the methods that read ratings, by method name and scale: `topBox:importance`,
 * `meanRating:importance`, `centredRating:importance` and so on for every scale that somebody used.
 */
export function ratingResults({
  weighted,
  statistics,
  ids,
}: RankingRun): Readonly<Record<string, MethodResult>> {
  const { m } = weighted;
  return Object.fromEntries(
    Object.entries(statistics.ratings).flatMap(([scale, histogram]) => [
      [`topBox:${scale}`, ids.result(topBox(histogram, m))],
      [`meanRating:${scale}`, ids.result(meanRating(histogram, m))],
      [`centredRating:${scale}`, ids.result(centredRating(weighted, weighted.ratings[scale]!))],
    ]),
  );
}
