import type { Monitor, WaitingCity } from '../api/survey.ts';
import { stillNeeded } from './still-needed.ts';

const nearness: readonly string[] = ['in-review', 'reopened', 'draft', 'silent'];

/** Cities that have not answered: those of regions below target first, then nearest to done, then by name. */
export function whomToCall(
  monitor: Pick<Monitor, 'waiting' | 'byRegion' | 'target'>,
  compare: (left: string, right: string) => number,
): readonly WaitingCity[] {
  const short = new Map(
    monitor.byRegion.map((row) => {
      const { needed, more } = stillNeeded(row, monitor.target);
      return [row.region, needed === 0 ? 0 : more / needed];
    }),
  );
  const steps = (city: WaitingCity) => {
    const place = nearness.indexOf(city.state);
    return place === -1 ? nearness.length : place;
  };
  return monitor.waiting.toSorted(
    (left, right) =>
      (short.get(right.region) ?? 0) - (short.get(left.region) ?? 0) ||
      steps(left) - steps(right) ||
      compare(left.name, right.name) ||
      compare(left.city, right.city),
  );
}
