import type { LocalText } from '#members';

/** One chosen priority area. */
export interface DecidedArea {
  /** Id in the catalogue; of a merged area the ids of its areas, see {@link mergedArea}. */
  readonly area: string;
  /** The name that the team gave it; null: as in the catalogue. */
  readonly name: LocalText | null;
  /** Required where the choice departs from the ranking or merges areas. */
  readonly reason: string | null;
}

/** The id of the area that these areas are merged into: it tells its lineage. */
export function mergedArea(from: readonly string[]): string {
  return [...from].sort().join('+');
}

/** The areas of the catalogue that an area consists of: itself, or those that were merged. */
export function areaLineage(area: string): readonly string[] {
  return area.split('+');
}

/** Whether an area was made by merging. */
export function isMerged(area: string): boolean {
  return areaLineage(area).length > 1;
}
