import { nearestAlternatives } from '../allocation/nearest-alternatives.ts';
import type { Allocation, AllocationAim, Alternative, Plan, Reason } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { buildModel } from './build-model.ts';
import { chosenReason } from './chosen-reason.ts';
import type { DraftInput } from './draft-input.ts';
import { offersInPlan } from './offers-in-plan.ts';

/** The whole reason of an allocation: it may tell how cities ordered the areas, so it is for the team only. */
export interface TeamReason {
  /** `P2.coordinators` or the id of an activity. */
  readonly line: string;
  readonly city: string;
  readonly function: Allocation['function'];
  readonly reason: Reason;
  readonly alternative: Alternative<AllocationAim> | null;
}

/**
 * The whole reasons of a plan's allocations, computed anew from what it was drafted from. A task that the team gave to
 * a city without such an offer has none.
 */
export function teamReasons(plan: Plan, input: DraftInput): readonly TeamReason[] {
  const areas = plan.areas.map(({ area, activities }) => ({
    area,
    types: activities.map(({ type }) => type),
  }));
  const decision = {
    ...input.decision,
    areas: areas.map(
      ({ area }) => input.decision.areas.find((decided) => decided.area === area) ?? { area, reason: null },
    ),
  };
  const basis: DraftInput = { ...input, decision };
  const usable = offersInPlan(basis).usable;
  const quarters = quartersBetween(plan.period);
  const { model } = buildModel(basis, areas, usable, quarters);
  // The plan in the numbers of the model, as a draft takes up the one before it.
  const assignment = buildModel({ ...basis, previous: plan }, areas, usable, quarters).model.previous;
  if (assignment === null) return [];
  const nearest = nearestAlternatives(model, assignment);
  const reasonOf = chosenReason(model, basis);
  const counts = { coordinate: 'coordinates', lead: 'leads', host: 'hosts' } as const;
  return plan.areas.flatMap(({ id, coordinators, activities }, area) => {
    const told = (line: string, allocation: Allocation | null): readonly TeamReason[] => {
      if (allocation === null) return [];
      const { city, function: task } = allocation;
      const k = model.offers.findIndex(
        (offer) => offer.area === area && model.cities[offer.city]?.id === city,
      );
      if (k < 0) return [];
      const alternative = nearest(k, counts[task]);
      return [{ line, city, function: task, reason: reasonOf(k, task, alternative), alternative }];
    };
    return [
      ...coordinators.flatMap((each) => told(`${id}.coordinators`, each)),
      ...activities.flatMap(({ id: line, lead, host }) => [...told(line, lead), ...told(line, host)]),
    ];
  });
}
