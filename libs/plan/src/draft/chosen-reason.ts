import type { AllocationModel } from '../allocation/allocation-model.ts';
import type { Allocation, Alternative, Reason } from '../plan.ts';
import type { DraftInput } from './draft-input.ts';

/** Gives the reason why an offer was taken up for a task, told by the city that would have been next. */
export function chosenReason(
  { cities, offers }: AllocationModel,
  input: DraftInput,
): (k: number, task: Allocation['function'], next: Alternative<string> | null) => Reason {
  const names = new Map(input.cities.map(({ id, name }) => [id, name]));
  return (k, task, next) => {
    const { area, city } = offers[k]!;
    const count = offers.filter(
      (offer) => offer.area === area && (task === 'host' ? offer.host : offer.lead) > 0,
    ).length;
    const held = (input.locks ?? []).some(
      (lock) =>
        lock.task === task &&
        lock.area === input.decision.areas[area]?.area &&
        lock.city === cities[city]!.id,
    );
    if (held) return { code: 'chosen-held', values: { offers: count } };
    if (next === null) return { code: 'chosen-only', values: { offers: count } };
    const named = names.get(next.city) ?? next.city;
    return { code: `chosen-${next.aim}`, values: { next: named, by: next.by, offers: count } };
  };
}
