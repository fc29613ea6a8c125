import type { Region, SizeClass } from '#members';

/** What cities can be told apart by when it is asked who has answered. */
export const segmentDimensions = ['region', 'country', 'language', 'size', 'cohort'] as const;

export type SegmentDimension = (typeof segmentDimensions)[number];

/** Share of a segment that the team wants to hear from, in whole per cent; `segment` null: every one of the dimension. */
export interface SegmentTarget {
  readonly dimension: SegmentDimension;
  readonly segment: string | null;
  readonly percent: number;
}

/** What the segments of a city are read from. */
export interface SegmentedCity {
  readonly region: Region;
  readonly country: string;
  readonly languages: readonly string[];
  /** Null where it is not known. */
  readonly size: SizeClass | null;
  /** Null where the round has no cohorts. */
  readonly cohort: string | null;
  readonly answered: boolean;
}

/** One segment: how many were asked, how many have answered, and how many are missing to the target. */
export interface SegmentRow {
  /** Region, ISO code of the country, language tag, size class or cohort; null for cities of which it is not known. */
  readonly segment: string | null;
  readonly members: number;
  readonly answered: number;
  /** Null where the team has set no target. */
  readonly percent: number | null;
  readonly needed: number;
}

/** What holds for regions until the team sets something else. */
export const usualPercent = 60;

/**
 * The segments of one dimension with their answers, the largest first, then by id, the unknown one last. A city with
 * several languages counts in each of them. Empty where no city says anything about the dimension.
 */
export function segmentRows(
  cities: readonly SegmentedCity[],
  dimension: SegmentDimension,
  targets: readonly SegmentTarget[],
): readonly SegmentRow[] {
  const counts = new Map<string | null, { members: number; answered: number }>();
  for (const city of cities) {
    for (const segment of segmentsOf(city, dimension)) {
      const count = counts.get(segment) ?? { members: 0, answered: 0 };
      counts.set(segment, {
        members: count.members + 1,
        answered: count.answered + (city.answered ? 1 : 0),
      });
    }
  }
  if ([...counts.keys()].every((segment) => segment === null)) return [];
  return [...counts]
    .map(([segment, { members, answered }]) => {
      const percent = segment === null ? null : percentOf(dimension, segment, targets);
      // A product of whole numbers divided once: exact wherever the result is whole.
      const wanted = percent === null ? 0 : Math.ceil((percent * members) / 100);
      return { segment, members, answered, percent, needed: Math.max(0, wanted - answered) };
    })
    .sort(
      (a, b) =>
        Number(a.segment === null) - Number(b.segment === null) ||
        b.members - a.members ||
        ((a.segment ?? '') < (b.segment ?? '') ? -1 : 1),
    );
}

function percentOf(
  dimension: SegmentDimension,
  segment: string,
  targets: readonly SegmentTarget[],
): number | null {
  const set = targets.filter((target) => target.dimension === dimension);
  const own = set.find((target) => target.segment === segment) ?? set.find((one) => one.segment === null);
  return own?.percent ?? (dimension === 'region' ? usualPercent : null);
}

function segmentsOf(city: SegmentedCity, dimension: SegmentDimension): readonly (string | null)[] {
  switch (dimension) {
    case 'language':
      return city.languages.length > 0 ? [...new Set(city.languages)] : [null];
    case 'region':
    case 'country':
    case 'size':
    case 'cohort':
      return [city[dimension]];
  }
}
