import type { Region } from '#members';
import type { Allocation } from '../plan.ts';
import type { Candidate, OfferBook } from './offer-book.ts';

/** Hands out leads and hosts one by one and keeps count, so that nobody carries more than it offered. */
export class TaskBook {
  /** Tasks given by `function area city`, `function city` and `host region`. */
  private readonly given = new Map<string, number>();

  constructor(private readonly offers: OfferBook) {}

  /** Who leads the next activity of an area: first whoever led least there, then the coordinating cities. */
  lead(area: string, coordinators: readonly string[]): Allocation | null {
    const coordinates = ({ city }: Candidate) => coordinators.includes(city.id);
    const chosen = this.next(area, 'lead', [
      (candidate) => this.count('lead', area, candidate.city.id),
      (candidate) => (coordinates(candidate) ? 0 : 1),
      (candidate) => this.count('lead', candidate.city.id),
      (candidate) => -candidate.capacity,
    ]);
    if (chosen === null) return null;
    const { city, capacity } = chosen;
    const code = coordinates(chosen) ? 'lead-coordinates' : 'lead-offered';
    return proposed(city.id, 'lead', { code, values: { city: city.name, capacity } });
  }

  /** Who receives the next hosted activity of an area: first the region that has received least. */
  host(area: string): Allocation | null {
    const chosen = this.next(area, 'host', [
      (candidate) => this.count('host', candidate.city.region),
      (candidate) => this.count('host', candidate.city.id),
      (candidate) => -candidate.capacity,
    ]);
    if (chosen === null) return null;
    const { id, name, region } = chosen.city;
    this.add('host', region);
    const offers = this.offers.candidates(area, 'host').length;
    return proposed(id, 'host', { code: 'host-offered', values: { city: name, region, offers } });
  }

  /** Candidates keep the order of their lots, so that equal ones are settled by it. */
  private next(
    area: string,
    kind: 'lead' | 'host',
    order: readonly ((candidate: Candidate) => number)[],
  ): Candidate | null {
    const [chosen] = this.offers
      .candidates(area, kind)
      .filter(({ city, capacity }) => this.count(kind, area, city.id) < capacity)
      .sort((a, b) => order.reduce((difference, by) => difference || by(a) - by(b), 0));
    if (chosen === undefined) return null;
    this.add(kind, area, chosen.city.id);
    this.add(kind, chosen.city.id);
    return chosen;
  }

  private count(...key: readonly (string | Region)[]): number {
    return this.given.get(key.join(' ')) ?? 0;
  }

  private add(...key: readonly (string | Region)[]): void {
    this.given.set(key.join(' '), this.count(...key) + 1);
  }
}

function proposed(city: string, task: 'lead' | 'host', reason: Allocation['reason']): Allocation {
  return { city, function: task, reason, consent: 'proposed' };
}
