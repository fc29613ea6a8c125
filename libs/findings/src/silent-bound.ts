import type { RankingReport } from '#ranking';

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
  const { silent, margins } = report.robustness;
  const places = report.settings.places;
  const rank = new Map(report.areas.map((area) => [area.id, area.rank]));
  const pair = margins.find(
    ({ above, below }) => (rank.get(above) ?? 0) <= places && (rank.get(below) ?? 0) > places,
  );
  return {
    silent: silent.members,
    settled: report.areas
      .filter(({ id, rank: at }) => at <= places && (silent.ranks[id]?.worst ?? Infinity) <= places)
      .map(({ id }) => id),
    atLine: pair ? { above: pair.above, below: pair.below, needed: pair.silentToReverse } : null,
  };
}
