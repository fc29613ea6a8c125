import type { RankingReport } from '#ranking';
import { rankStep } from './rank-step.ts';

/** One area's line from the network's order to a region's. */
export interface Slope {
  readonly area: string;
  readonly network: number;
  readonly region: number;
  /** Place of the line's end from the top: ties stand one below the other, in the network's order. */
  readonly slot: number;
  /** Among the places on one side only. */
  readonly crosses: 'enters' | 'leaves' | null;
}

/** How a region's own ranking differs from the network's, in the network's order. */
export function regionSlopes(
  report: Pick<RankingReport, 'areas' | 'consensus' | 'settings'>,
  region: string,
): readonly Slope[] {
  const places = report.settings.places;
  const rankOf = (area: string) => report.consensus.areas[area]?.regions[region] ?? report.areas.length;
  const order = report.areas.map(({ id }) => id).toSorted((a, b) => rankOf(a) - rankOf(b));
  return report.areas.map(({ id, rank }) => {
    const there = rankOf(id);
    const [before, after] = [rankStep(rank, places) !== 'beyond', rankStep(there, places) !== 'beyond'];
    const crosses = before === after ? null : after ? 'enters' : 'leaves';
    return { area: id, network: rank, region: there, slot: order.indexOf(id) + 1, crosses };
  });
}
