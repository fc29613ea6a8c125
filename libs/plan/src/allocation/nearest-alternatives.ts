import { allocationAims } from '../plan.ts';
import type { AllocationAim, Alternative, PublicAim } from '../plan.ts';
import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';
import { compareMeasures, peopleMeter } from './measure-assignment.ts';
import type { Measure } from './measure-assignment.ts';

type Task = 'coordinates' | 'leads' | 'hosts';

/** Aims that rest on what everyone may know: who offered what, and the rules. */
const openAims = allocationAims.indexOf('preference');

/**
 * For a city in a task, the city that would have taken its place with the least loss, of all single swaps; null where
 * no other city could. It rests on the orders of the cities: for the team only. Gives a function, since measuring needs
 * tables that are made once.
 */
export function nearestAlternatives(
  model: AllocationModel,
  assignment: Assignment,
): (offer: number, task: Task) => Alternative<AllocationAim> | null {
  const nearest = nearestBy(model, assignment, allocationAims.length);
  return (offer, task) => {
    const found = nearest(offer, task);
    return found && { ...found, aim: allocationAims[found.at] ?? 'lot' };
  };
}

/**
 * The same for everyone to read: found by the aims before the cities' own orders alone, and by the lot among those alike,
 * so that neither who is named nor why tells how any city ordered the areas.
 */
export function publicAlternatives(
  model: AllocationModel,
  assignment: Assignment,
): (offer: number, task: Task) => Alternative | null {
  const nearest = nearestBy(model, assignment, openAims);
  return (offer, task) => {
    const found = nearest(offer, task);
    if (found === null) return null;
    const { city, at, by } = found;
    return { city, aim: at < 0 ? 'whole' : (allocationAims[at] as PublicAim), by };
  };
}

/** A city with the first aim by which it would have been worse, -1 for none of those that count, and by how much. */
interface Nearest {
  readonly city: string;
  readonly at: number;
  readonly by: number;
}

function nearestBy(
  model: AllocationModel,
  assignment: Assignment,
  aims: number,
): (offer: number, task: Task) => Nearest | null {
  const people = peopleMeter(model);
  const measured = (all: Parameters<typeof people>[0]) => people(all).slice(0, aims);
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
      const better =
        nearest === null ||
        (compareMeasures(measure, nearest.measure) || offers[nearest.k]!.lot - other.lot) > 0;
      if (better) nearest = { k, measure };
    }
    if (nearest === null) return null;
    const { measure, k } = nearest;
    const at = measure.findIndex((value, index) => value !== reached[index]);
    return {
      city: cities[offers[k]!.city]!.id,
      at,
      by: at < 0 ? 0 : (reached[at] ?? 0) - (measure[at] ?? 0),
    };
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
