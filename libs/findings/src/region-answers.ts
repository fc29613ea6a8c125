import { usualMinimumCell } from '#ranking';
import type { RankingReport } from '#ranking';

/** A region (or regions that were pooled) that answered, and whether enough of it did for its own ranking to be shown. */
export interface AnsweredRegion {
  /** Id of the stratum. */
  readonly region: string;
  readonly answered: number;
  readonly shown: boolean;
}

/**
 * Regions with answers, the largest first. Profiles pool small regions before they are ranked; those of earlier days, and
 * rounds with a handful of answers in all, can hold smaller cells: these are not shown by themselves.
 */
export function answeredRegions(report: Pick<RankingReport, 'strata'>): readonly AnsweredRegion[] {
  return report.strata
    .filter(({ answered }) => answered > 0)
    .map(({ id, answered }) => ({ region: id, answered, shown: answered >= usualMinimumCell }))
    .toSorted((left, right) => right.answered - left.answered || (left.region < right.region ? -1 : 1));
}
