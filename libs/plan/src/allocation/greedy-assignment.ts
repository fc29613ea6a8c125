import type { AllocationModel } from './allocation-model.ts';
import type { Assignment } from './assignment.ts';
import { compareMeasures, peopleMeter, scheduleMeter } from './measure-assignment.ts';
import type { Measure } from './measure-assignment.ts';

/** An assignment that can be changed in place. */
export interface OpenAssignment {
  readonly coordinates: number[];
  readonly leads: number[];
  readonly hosts: number[];
  readonly starts: number[];
}

/**
 * A first assignment, step by step: a coordinating city for each area, the area with the fewest offers first, then a
 * second and a third, then leads and hosts in turn, then the quarters; each step takes what measures best.
 */
export function greedyAssignment(model: AllocationModel): OpenAssignment {
  const { areas, offers, activities, held } = model;
  const draft: OpenAssignment = {
    coordinates: [...held.coordinates],
    leads: [...held.leads],
    hosts: [...held.hosts],
    starts: activities.map(() => -1),
  };
  const offersOf = areas.map((_, a) => offers.flatMap(({ area }, k) => (area === a ? [k] : [])));
  const scarcestFirst = areas
    .map((_, a) => a)
    .sort((a, b) => (offersOf[a]?.length ?? 0) - (offersOf[b]?.length ?? 0) || a - b);
  const busy = new Set(offers.flatMap(({ city }, k) => (held.coordinates[k] === 1 ? [city] : [])));
  const given = (counts: readonly number[], area: number) =>
    offersOf[area]!.reduce((sum, k) => sum + counts[k]!, 0);
  const measured = peopleMeter(model);
  let measure: Measure = measured(draft);
  const takeBest = (counts: number[], candidates: readonly number[]): number | null => {
    let best: { readonly k: number; readonly measure: Measure } | null = null;
    for (const k of candidates) {
      counts[k] = (counts[k] ?? 0) + 1;
      const reached = measured(draft);
      counts[k] = (counts[k] ?? 0) - 1;
      if (compareMeasures(reached, best?.measure ?? measure) > 0) best = { k, measure: reached };
    }
    if (best === null) return null;
    counts[best.k] = (counts[best.k] ?? 0) + 1;
    measure = best.measure;
    return best.k;
  };
  for (let round = 0; round < model.mostCoordinators; round += 1) {
    for (const a of scarcestFirst) {
      if (given(draft.coordinates, a) > round) continue;
      const free = offersOf[a]!.filter(
        (k) => offers[k]!.lead > 0 && draft.coordinates[k] === 0 && !busy.has(offers[k]!.city),
      );
      const taken = takeBest(draft.coordinates, free);
      if (taken !== null) busy.add(offers[taken]!.city);
    }
  }
  for (const [a] of areas.entries()) {
    const own = activities.filter(({ area }) => area === a);
    const meetings = own.filter(({ hosted }) => hosted).length;
    const open = (kind: 'lead' | 'host', counts: readonly number[]) =>
      offersOf[a]!.filter((k) => counts[k]! < offers[k]![kind]);
    while (given(draft.leads, a) < own.length) {
      if (takeBest(draft.leads, open('lead', draft.leads)) === null) break;
    }
    while (given(draft.hosts, a) < meetings) {
      if (takeBest(draft.hosts, open('host', draft.hosts)) === null) break;
    }
  }
  schedule(model, draft);
  return draft;
}

/** Quarters one by one, each where the measure and then its target would have it; what others build on comes first. */
function schedule(model: AllocationModel, draft: OpenAssignment): void {
  const { activities } = model;
  const measured = scheduleMeter(model);
  const order = activities
    .map((_, k) => k)
    .sort(
      (a, b) =>
        Number(activities[a]!.after !== null) - Number(activities[b]!.after !== null) ||
        activities[a]!.target - activities[b]!.target ||
        a - b,
    );
  for (const k of order) {
    const { starts, after } = activities[k]!;
    const free = after === null ? 0 : draft.starts[after]! + activities[after]!.duration;
    // Room is left for what builds on it.
    const latest = activities.reduce(
      (least, other) =>
        other.after === k ? Math.min(least, other.starts.at(-1)! - activities[k]!.duration) : least,
      Number.MAX_SAFE_INTEGER,
    );
    let best: { readonly q: number; readonly measure: Measure } | null = null;
    for (const q of starts) {
      if (q < free || q > latest) continue;
      draft.starts[k] = q;
      const measure = measured(draft);
      if (best === null || compareMeasures(measure, best.measure) > 0) best = { q, measure };
    }
    draft.starts[k] = best?.q ?? starts[0]!;
  }
}

/** A copy that nobody changes. */
export function frozen({ coordinates, leads, hosts, starts }: OpenAssignment): Assignment {
  return {
    coordinates: [...coordinates],
    leads: [...leads],
    hosts: [...hosts],
    starts: [...starts],
  };
}
