import type { RankedArea } from '../report.ts';
import { areaLineage } from './decided-area.ts';

/** Where an area stood and where it stands after areas were merged. */
export interface MovedArea {
  readonly area: string;
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
  /** The ranks that its areas had before, best first: one for an area that was not merged. */
  readonly before: readonly { readonly area: string; readonly rank: number }[];
}

/** What merging did to every area, in the new order. */
export function movedAreas(
  before: readonly Pick<RankedArea, 'id' | 'rank'>[],
  after: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
): readonly MovedArea[] {
  return after.map(({ id, rank, lower, upper }) => ({
    area: id,
    rank,
    lower,
    upper,
    before: areaLineage(id)
      .flatMap((from) => before.find((one) => one.id === from) ?? [])
      .map((one) => ({ area: one.id, rank: one.rank }))
      .sort((a, b) => a.rank - b.rank || (a.area < b.area ? -1 : 1)),
  }));
}
