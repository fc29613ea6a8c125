import type { AllocationModel } from '../allocation/allocation-model.ts';
import type { Assignment } from '../allocation/assignment.ts';
import { publicAlternatives } from '../allocation/nearest-alternatives.ts';
import type { Allocation } from '../plan.ts';
import { chosenReason } from './chosen-reason.ts';
import type { DraftInput } from './draft-input.ts';

/** Who does what, by area and activity of the model. */
export interface NamedTasks {
  readonly coordinators: readonly (readonly Allocation[])[];
  readonly leads: readonly (Allocation | null)[];
  readonly hosts: readonly (Allocation | null)[];
}

/**
 * Gives the counts of an assignment to single activities and each city its reason. Coordinating cities lead first, then
 * in the order of the lots; whoever led or hosted a line in the last draft keeps it where the counts allow.
 */
export function namedTasks(model: AllocationModel, assignment: Assignment, input: DraftInput): NamedTasks {
  const { areas, activities, offers, cities } = model;
  const alternative = publicAlternatives(model, assignment);
  const reasonOf = chosenReason(model, input);
  const allocation = (k: number, task: Allocation['function']): Allocation => {
    const next = alternative(k, ({ coordinate: 'coordinates', lead: 'leads', host: 'hosts' } as const)[task]);
    return {
      city: cities[offers[k]!.city]!.id,
      function: task,
      reason: reasonOf(k, task, next),
      alternative: next,
      consent: 'proposed',
    };
  };
  const byLot = (ks: readonly number[]) => [...ks].sort((a, b) => offers[a]!.lot - offers[b]!.lot);
  const ofArea = (area: number, counts: readonly number[]) =>
    byLot(offers.flatMap((offer, k) => (offer.area === area && counts[k]! > 0 ? [k] : [])));
  const handOut = (counts: readonly number[], task: 'lead' | 'host') => {
    const given: (Allocation | null)[] = activities.map(() => null);
    for (const [area] of areas.entries()) {
      const wanting = activities
        .flatMap((activity, k) => (activity.area === area && (task === 'lead' || activity.hosted) ? [k] : []))
        .sort((a, b) => assignment.starts[a]! - assignment.starts[b]! || a - b);
      const left = new Map(ofArea(area, counts).map((k) => [k, counts[k]!]));
      const give = (activity: number, k: number): void => {
        given[activity] = allocation(k, task);
        left.set(k, left.get(k)! - 1);
      };
      for (const activity of wanting) {
        const held = heldCity(input, model, activity, task);
        const k = [...left].find(
          ([offer, count]) => count > 0 && cities[offers[offer]!.city]!.id === held,
        )?.[0];
        if (k !== undefined) give(activity, k);
      }
      for (const activity of wanting) {
        if (given[activity] !== null) continue;
        const before = previousCity(input, model, activity, task);
        const k = [...left].find(
          ([offer, count]) => count > 0 && cities[offers[offer]!.city]!.id === before,
        )?.[0];
        if (k !== undefined) give(activity, k);
      }
      for (const activity of wanting) {
        if (given[activity] !== null) continue;
        // The one with most left first, so that turns are spread.
        const [k] = [...left]
          .filter(([, count]) => count > 0)
          .sort(
            ([a, countA], [b, countB]) =>
              assignment.coordinates[b]! - assignment.coordinates[a]! || countB - countA,
          )
          .map(([offer]) => offer);
        if (k !== undefined) give(activity, k);
      }
    }
    return given;
  };
  return {
    coordinators: areas.map((_, area) =>
      ofArea(area, assignment.coordinates).map((k) => allocation(k, 'coordinate')),
    ),
    leads: handOut(assignment.leads, 'lead'),
    hosts: handOut(assignment.hosts, 'host'),
  };
}

function heldCity(
  { locks = [], decision }: DraftInput,
  { activities }: AllocationModel,
  activity: number,
  task: 'lead' | 'host',
): string | undefined {
  const { area, type } = activities[activity]!;
  return locks.find(
    (lock) => lock.task === task && lock.type === type && lock.area === decision.areas[area]?.area,
  )?.city;
}

function previousCity(
  { previous, decision }: DraftInput,
  { activities }: AllocationModel,
  activity: number,
  task: 'lead' | 'host',
): string | undefined {
  const { area, type } = activities[activity]!;
  const before = previous?.areas.find((each) => each.area === decision.areas[area]?.area);
  return before?.activities.find((each) => each.type === type)?.[task]?.city;
}
