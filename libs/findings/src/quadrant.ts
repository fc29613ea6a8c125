import type { AreaNeed } from '#ranking';

/** An area with means on both scales. */
export interface RatedArea {
  readonly area: string;
  readonly answers: number;
  readonly importance: number;
  readonly capacity: number;
  /** Importance less capacity. */
  readonly gap: number;
}

/** Areas that enough cities rated, the widest gap first. */
export function ratedAreas(needs: readonly Pick<AreaNeed, 'area' | 'all'>[]): readonly RatedArea[] {
  return needs
    .flatMap(({ area, all }) =>
      all === null
        ? []
        : [
            {
              area,
              answers: all.answers,
              importance: all.importance,
              capacity: all.capacity,
              gap: all.importance - all.capacity,
            },
          ],
    )
    .toSorted((left, right) => right.gap - left.gap || (left.area < right.area ? -1 : 1));
}

/** The lines that part the quadrants: the middle values of both scales. */
export function middles(rated: readonly RatedArea[]): {
  readonly importance: number;
  readonly capacity: number;
} {
  return {
    importance: median(rated.map(({ importance }) => importance)),
    capacity: median(rated.map(({ capacity }) => capacity)),
  };
}

/** Areas in the quadrant that asks for help: more important than the middle, less capacity than the middle. */
export function askingForHelp(rated: readonly RatedArea[]): readonly RatedArea[] {
  const middle = middles(rated);
  return rated.filter(
    ({ importance, capacity }) => importance > middle.importance && capacity < middle.capacity,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half] ?? 0, sorted[half] ?? 0];
  return (low + high) / 2;
}
