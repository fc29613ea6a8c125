import type { Region } from '#members';
import type { Reason } from '../plan.ts';
import type { Candidate } from './offer-book.ts';

/** A candidate with the reason why it and no other. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly reason: Reason;
}

/**
 * The best of the candidates for coordinating an area, and the first thing that sets it apart from the next:
 * a region with fewer areas so far, a larger capacity, fewer other offers, last the lot. Null without any.
 */
export function bestCandidate(
  candidates: readonly Candidate[],
  perRegion: ReadonlyMap<Region, number>,
  offers: number,
): Chosen | null {
  const areasOf = ({ city }: Candidate) => perRegion.get(city.region) ?? 0;
  const order = (a: Candidate, b: Candidate) =>
    areasOf(a) - areasOf(b) || b.capacity - a.capacity || a.areas - b.areas || (a.lot < b.lot ? -1 : 1);
  const [best, next] = [...candidates].sort(order);
  if (best === undefined) return null;
  const { name, region } = best.city;
  const values = { city: name, region, offers, capacity: best.capacity };
  if (next === undefined) return { candidate: best, reason: { code: 'coordinate-only-offer', values } };
  return {
    candidate: best,
    reason: { code: `coordinate-${advantage()}`, values: { ...values, next: next.city.name } },
  };

  function advantage(): string {
    if (best === undefined || next === undefined) return 'lot';
    if (areasOf(best) < areasOf(next)) return areasOf(best) === 0 ? 'region-absent' : 'region-fewer';
    if (best.capacity > next.capacity) return 'capacity';
    return best.areas < next.areas ? 'devoted' : 'lot';
  }
}
