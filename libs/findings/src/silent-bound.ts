import type { RankingReport } from '#ranking';
import { marginAtLine } from './margin-at-line.ts';

/** What the members that did not answer could still change. */
export interface SilentBound {
  readonly silent: number;
  /** Areas among the places that keep theirs whatever the silent members say. */
  readonly settled: readonly string[];
  /** The pair at the line of places, and how many silent members could turn it; null where none could. */
  readonly atLine: { readonly above: string; readonly below: string; readonly needed: number | null } | null;
}

/** Reads the non-response bound of a report. */
export function silentBound(report: Pick<RankingReport, 'areas' | 'robustness' | 'settings'>): SilentBound {
  const { silent } = report.robustness;
  const { places } = report.settings;
  const pair = marginAtLine(report);
  return {
    silent: silent.members,
    settled: report.areas
      .filter(({ id, rank: at }) => at <= places && (silent.ranks[id]?.worst ?? Infinity) <= places)
      .map(({ id }) => id),
    atLine: pair ? { above: pair.above, below: pair.below, needed: pair.silentToReverse } : null,
  };
}
