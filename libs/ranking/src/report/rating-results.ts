import type { Statistics } from '../counting/statistics.ts';
import { centredRating, meanRating } from '../methods/mean-rating.ts';
import { topBox } from '../methods/top-box.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import type { MethodResult } from '../report.ts';
import type { AreaIds } from './area-ids.ts';

/**
 * Results of the methods that read ratings, by method name and scale: `topBox:importance`,
 * `meanRating:importance`, `centredRating:importance` and so on for every scale that somebody used.
 */
export function ratingResults(
  frozen: FrozenProfile,
  statistics: Statistics,
  ids: AreaIds,
): Readonly<Record<string, MethodResult>> {
  const { m } = frozen;
  return Object.fromEntries(
    Object.entries(statistics.ratings).flatMap(([scale, histogram]) => [
      [`topBox:${scale}`, ids.result(topBox(histogram, m))],
      [`meanRating:${scale}`, ids.result(meanRating(histogram, m))],
      [`centredRating:${scale}`, ids.result(centredRating(frozen, frozen.ratings[scale]!))],
    ]),
  );
}
