import type { AllocationModel, HeldTasks } from '../allocation/allocation-model.ts';
import type { DraftInput, Lock } from './draft-input.ts';

/** What the team holds, in the numbers of a model, and locks that nothing stands behind any more. */
export interface HeldLines {
  readonly held: HeldTasks;
  /** The city has no such offer, or carries as much as it stated already. */
  readonly lost: readonly Lock[];
}

/** The locks of a draft as least counts by offer; a lock never breaks a hard rule. */
export function heldTasks(
  { locks = [] }: DraftInput,
  areas: readonly { readonly area: string }[],
  { offers, cities, activities, mostCoordinators }: Omit<AllocationModel, 'held' | 'previous'>,
): HeldLines {
  const held = {
    coordinates: offers.map(() => 0),
    leads: offers.map(() => 0),
    hosts: offers.map(() => 0),
  };
  const lost: Lock[] = [];
  const lines = new Set<string>();
  const sum = (counts: readonly number[], wanted: (k: number) => boolean) =>
    counts.reduce((total, count, k) => total + (wanted(k) ? count : 0), 0);
  for (const lock of locks) {
    if (lock.task === 'start' || lock.city === undefined) continue;
    const area = areas.findIndex((each) => each.area === lock.area);
    const k = offers.findIndex((offer) => offer.area === area && cities[offer.city]?.id === lock.city);
    const offer = offers[k];
    if (offer === undefined) {
      lost.push(lock);
      continue;
    }
    const inArea = (other: number) => offers[other]?.area === area;
    const own = activities.filter((activity) => activity.area === area);
    const line = `${lock.area} ${lock.type} ${lock.task}`;
    // An activity has one lead and one host.
    const there = own.some(({ type }) => type === lock.type) && !lines.has(line);
    const room =
      lock.task === 'coordinate'
        ? offer.lead > 0 &&
          sum(held.coordinates, inArea) < mostCoordinators &&
          sum(held.coordinates, (other) => offers[other]?.city === offer.city) === 0
        : lock.task === 'lead'
          ? there && held.leads[k]! < offer.lead
          : there &&
            own.some(({ type, hosted }) => type === lock.type && hosted) &&
            held.hosts[k]! < offer.host;
    if (!room) lost.push(lock);
    else {
      lines.add(line);
      held[lock.task === 'coordinate' ? 'coordinates' : lock.task === 'lead' ? 'leads' : 'hosts'][k]! += 1;
    }
  }
  return { held, lost };
}
