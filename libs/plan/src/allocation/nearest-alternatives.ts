import { allocationAims } from '../plan.ts';
import type { Alternative } from '../plan.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';
import { compareMeasures, peopleMeter } from './measure-assignment.ts';
import type { Measure } from './measure-assignment.ts';

type Task = 'coordinates' | 'leads' | 'hosts';

/**
 * For a city in a task, the city that would have taken its place with the least loss, of all single swaps; null where
 * no other city could. Gives a function, since measuring needs tables that are made once.
 */
export function nearestAlternatives(
  model: AllocationModel,
  assignment: Assignment,
): (offer: number, task: Task) => Alternative | null {
  const measured = peopleMeter(model);
  const open = {
    coordinates: [...assignment.coordinates],
    leads: [...assignment.leads],
    hosts: [...assignment.hosts],
  };
  const reached = measured(open);
  const { offers, cities } = model;
  return (offer, task) => {
    const counts = open[task];
    const { area } = offers[offer]!;
    let nearest: { readonly k: number; readonly measure: Measure } | null = null;
    for (const [k, other] of offers.entries()) {
      const most = task === 'hosts' ? other.host : task === 'leads' ? other.lead : Math.min(1, other.lead);
      if (k === offer || other.area !== area || counts[k]! >= most) continue;
      // Whoever coordinates another area would have to leave it.
      const left = task === 'coordinates' ? leftBehind(k) : [];
      change(counts, [offer, ...left], -1);
      change(counts, [k], 1);
      const measure = measured(open);
      change(counts, [k], -1);
      change(counts, [offer, ...left], 1);
      if (nearest === null || compareMeasures(measure, nearest.measure) > 0) nearest = { k, measure };
    }
    if (nearest === null) return null;
    const { measure, k } = nearest;
    const at = measure.findIndex((value, index) => value !== reached[index]);
    const city = cities[offers[k]!.city]!.id;
    const aim = allocationAims[at] ?? 'lot';
    // By how much one city's order differs from another's is nobody's to know: the plan is public, the orders are not.
    const by = aim === 'preference' ? 1 : (reached[at] ?? 0) - (measure[at] ?? 0);
    return { city, aim, by };
  };

  function leftBehind(k: number): readonly number[] {
    const { city } = offers[k]!;
    return offers.flatMap((each, other) =>
      each.city === city && other !== k && open.coordinates[other] === 1 ? [other] : [],
    );
  }
}

function change(counts: number[], at: readonly number[], by: number): void {
  for (const k of at) counts[k]! += by;
}
