import { regions } from '#members';
import type { Region } from '#members';
import { smallestCell } from '#ranking';
import type { RankingReport } from '#ranking';

/** A region that answered, and whether enough of it did for its own ranking to be shown. */
export interface AnsweredRegion {
  readonly region: Region;
  readonly answered: number;
  readonly shown: boolean;
}

/** Regions with answers, those that may be shown first, then by answers. */
export function answeredRegions(report: Pick<RankingReport, 'strata'>): readonly AnsweredRegion[] {
  return report.strata
    .flatMap(({ id, answered }) => {
      const region = regions.find((each) => each === id);
      return region === undefined || answered === 0
        ? []
        : [{ region, answered, shown: answered >= smallestCell }];
    })
    .toSorted((left, right) => right.answered - left.answered || (left.region < right.region ? -1 : 1));
}
