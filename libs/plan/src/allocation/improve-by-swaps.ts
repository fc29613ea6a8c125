import type { AllocationModel } from './allocation-model.ts';
import type { OpenAssignment } from './greedy-assignment.ts';
import { compareMeasures, peopleMeter, scheduleMeter } from './measure-assignment.ts';
import type { Measure } from './measure-assignment.ts';

/** Rounds over all swaps; in practice five to fifteen are enough. */
const MOST_ROUNDS = 60;

/**
 * Takes every single swap that measures better, round after round until none does: a coordinating city more, less or
 * another, a lead or a host handed on, an activity moved or two exchanged. Hard rules hold throughout.
 */
export function improveBySwaps(model: AllocationModel, draft: OpenAssignment): void {
  const search = new SwapSearch(model, draft);
  for (let round = 0; round < MOST_ROUNDS && search.round(); round += 1);
}

class SwapSearch {
  private readonly measurePeople;
  private readonly measureSchedule;
  private people: Measure;
  private schedule: Measure;
  private readonly offersOf: readonly (readonly number[])[];
  private readonly offersOfCity: readonly (readonly number[])[];
  private readonly dependents: readonly (readonly number[])[];
  private improved = false;

  constructor(
    private readonly model: AllocationModel,
    private readonly draft: OpenAssignment,
  ) {
    const { areas, cities, offers, activities } = model;
    this.measurePeople = peopleMeter(model);
    this.measureSchedule = scheduleMeter(model);
    this.people = this.measurePeople(draft);
    this.schedule = this.measureSchedule(draft);
    this.offersOf = areas.map((_, a) => offers.flatMap(({ area }, k) => (area === a ? [k] : [])));
    this.offersOfCity = cities.map((_, c) => offers.flatMap(({ city }, k) => (city === c ? [k] : [])));
    this.dependents = activities.map((_, k) =>
      activities.flatMap(({ after }, other) => (after === k ? [other] : [])),
    );
  }

  /** Tries every swap once; whether any was taken. */
  round(): boolean {
    this.improved = false;
    const { activities } = this.model;
    for (const [area, own] of this.offersOf.entries()) {
      const all = activities.filter((activity) => activity.area === area);
      this.coordinators(own);
      this.counts(own, this.draft.leads, 'lead', all.length);
      this.counts(own, this.draft.hosts, 'host', all.filter(({ hosted }) => hosted).length);
    }
    this.quarters();
    return this.improved;
  }

  private coordinators(own: readonly number[]): void {
    const { offers, mostCoordinators } = this.model;
    const x = this.draft.coordinates;
    for (const k of own) {
      const { city, lead } = offers[k]!;
      if (lead < 1) continue;
      if (x[k] === 1) {
        this.tryPeople(x, [[k, -1]]);
        continue;
      }
      const elsewhere = this.offersOfCity[city]!.filter((other) => x[other] === 1);
      const come = [[k, 1] as const, ...elsewhere.map((other) => [other, -1] as const)];
      const present = own.filter((other) => x[other] === 1);
      if (present.length < mostCoordinators && this.tryPeople(x, come)) continue;
      // One goes for the one that comes, and takes its place elsewhere where it may.
      for (const other of present) {
        if (this.tryPeople(x, [...come, [other, -1]])) break;
        const [left] = elsewhere;
        const successor =
          left === undefined
            ? undefined
            : this.offersOfCity[offers[other]!.city]!.find(
                (each) => offers[each]!.area === offers[left]!.area && offers[each]!.lead > 0,
              );
        if (successor !== undefined && this.tryPeople(x, [...come, [other, -1], [successor, 1]])) break;
      }
    }
  }

  private counts(own: readonly number[], counts: number[], kind: 'lead' | 'host', most: number): void {
    for (const k of own) {
      if ((counts[k] ?? 0) >= this.model.offers[k]![kind]) continue;
      const given = own.reduce((sum, other) => sum + (counts[other] ?? 0), 0);
      if (given < most && this.tryPeople(counts, [[k, 1]])) continue;
      for (const other of own) {
        if (other === k || (counts[other] ?? 0) < 1) continue;
        if (
          this.tryPeople(counts, [
            [k, 1],
            [other, -1],
          ])
        )
          break;
      }
    }
  }

  private tryPeople(counts: number[], changes: readonly (readonly [number, number])[]): boolean {
    const { coordinates, leads, hosts } = this.model.held;
    const least =
      counts === this.draft.coordinates ? coordinates : counts === this.draft.leads ? leads : hosts;
    // What the team holds stays.
    if (changes.some(([k, by]) => by < 0 && counts[k]! + by < least[k]!)) return false;
    for (const [k, by] of changes) counts[k] = (counts[k] ?? 0) + by;
    // The two parts add up, so that the one that changed decides.
    const reached = this.measurePeople(this.draft);
    if (compareMeasures(reached, this.people) > 0) {
      this.people = reached;
      this.improved = true;
      return true;
    }
    for (const [k, by] of changes) counts[k] = (counts[k] ?? 0) - by;
    return false;
  }

  private quarters(): void {
    const { activities } = this.model;
    for (const [k, { starts }] of activities.entries()) {
      for (const q of starts) if (q !== this.draft.starts[k]) this.tryStarts([[k, q]]);
      for (let other = k + 1; other < activities.length; other += 1) {
        const [mine, theirs] = [this.draft.starts[k]!, this.draft.starts[other]!];
        if (mine !== theirs)
          this.tryStarts([
            [k, theirs],
            [other, mine],
          ]);
      }
    }
  }

  private tryStarts(changes: readonly (readonly [number, number])[]): void {
    const { starts } = this.draft;
    const before = changes.map(([k]) => [k, starts[k]!] as const);
    for (const [k, q] of changes) starts[k] = q;
    if (changes.every(([k]) => this.fits(k))) {
      const reached = this.measureSchedule(this.draft);
      if (compareMeasures(reached, this.schedule) > 0) {
        this.schedule = reached;
        this.improved = true;
        return;
      }
    }
    for (const [k, q] of before) starts[k] = q;
  }

  private fits(k: number): boolean {
    const { activities } = this.model;
    const { starts } = this.draft;
    const { starts: allowed, after, duration } = activities[k]!;
    const begin = starts[k]!;
    if (!allowed.includes(begin)) return false;
    if (after !== null && begin < starts[after]! + activities[after]!.duration) return false;
    return this.dependents[k]!.every((other) => starts[other]! >= begin + duration);
  }
}
