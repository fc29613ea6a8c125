import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';
import type { OpenAssignment } from './greedy-assignment.ts';

/**
 * The last published draft as a place to start from: what no hard rule forbids of it, with quarters from `greedy`
 * where an activity cannot begin any more when it did.
 */
export function previousAsDraft(
  { offers, activities, areas, mostCoordinators, held }: AllocationModel,
  previous: Assignment,
  greedy: Assignment,
): OpenAssignment {
  const busy = new Set<number>();
  const inArea = areas.map(() => 0);
  for (const [k, { city, area }] of offers.entries()) {
    if (held.coordinates[k] !== 1) continue;
    busy.add(city);
    inArea[area]! += 1;
  }
  const coordinates = offers.map(({ city, area, lead }, k) => {
    if (held.coordinates[k] === 1) return 1;
    if (previous.coordinates[k] !== 1 || lead < 1 || busy.has(city) || inArea[area]! >= mostCoordinators)
      return 0;
    busy.add(city);
    inArea[area]! += 1;
    return 1;
  });
  const clipped = (task: 'leads' | 'hosts') => {
    const left = areas.map(
      (_, a) => activities.filter(({ area, hosted }) => area === a && (task === 'leads' || hosted)).length,
    );
    for (const [k, { area }] of offers.entries()) left[area]! -= held[task][k]!;
    return offers.map(({ area, lead, host }, k) => {
      const least = held[task][k]!;
      const more = Math.min(
        previous[task][k]! - least,
        (task === 'leads' ? lead : host) - least,
        left[area]!,
      );
      left[area]! -= Math.max(0, more);
      return least + Math.max(0, more);
    });
  };
  const stays = activities.every(({ starts }, k) => starts.includes(previous.starts[k]!)) && inOrder();
  return {
    coordinates,
    leads: clipped('leads'),
    hosts: clipped('hosts'),
    starts: [...(stays ? previous : greedy).starts],
  };

  function inOrder(): boolean {
    return activities.every(
      ({ after }, k) =>
        after === null || previous.starts[k]! >= previous.starts[after]! + activities[after]!.duration,
    );
  }
}
