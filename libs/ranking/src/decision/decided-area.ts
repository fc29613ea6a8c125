import type { LocalText } from '#members';

/** One chosen priority area. */
export interface DecidedArea {
  /** Id in the catalogue; of a merged area the ids of its areas, see {@link mergedArea}; of a part see {@link splitArea}. */
  readonly area: string;
  /** The name that the team gave it; null: as in the catalogue. */
  readonly name: LocalText | null;
  /** Required where the choice departs from the ranking, merges areas or splits one. */
  readonly reason: string | null;
}

/** The id of the area that these areas are merged into: it tells its lineage. */
export function mergedArea(from: readonly string[]): string {
  return [...from].sort().join('+');
}

/** The id of one of the areas that an area of the catalogue is split into, from 1: it tells its lineage. */
export function splitArea(from: string, part: number): string {
  return `${from}~${part}`;
}

/** The area that a part was split from; null for an area that is no part. */
export function splitFrom(area: string): string | null {
  const at = area.lastIndexOf('~');
  return at < 0 ? null : area.slice(0, at);
}

/** The area whose rank and confidence set hold for an area: of a part the one it was split from, else itself. */
export function rankedAs(area: string): string {
  return splitFrom(area) ?? area;
}

/** The areas of the catalogue that an area comes from: itself, those that were merged, or the one that was split. */
export function areaLineage(area: string): readonly string[] {
  return rankedAs(area).split('+');
}

/** Whether an area was made by merging. */
export function isMerged(area: string): boolean {
  return areaLineage(area).length > 1;
}
