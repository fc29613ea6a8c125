import { offerKinds, offerLimits } from '#survey';
import type { Offer, OfferKind } from '#survey';

/** The offer of this kind in this area, when there is one. */
export function offerOf(offers: readonly Offer[], area: string, kind: OfferKind): Offer | undefined {
  return offers.find((offer) => offer.area === area && offer.kind === kind);
}

/** The list with an offer of one activity begun. */
export function withOffer(offers: readonly Offer[], area: string, kind: OfferKind): readonly Offer[] {
  if (offerOf(offers, area, kind) !== undefined) return offers;
  return inOrder([...offers, { area, kind, capacity: offerLimits.lowestCapacity, note: '' }]);
}

/** The list without that offer. */
export function withoutOffer(offers: readonly Offer[], area: string, kind: OfferKind): readonly Offer[] {
  return offers.filter((offer) => offer.area !== area || offer.kind !== kind);
}

/** The list with the offer's capacity, held within its limits, or note changed. */
export function withChangedOffer(
  offers: readonly Offer[],
  changed: Offer,
  part: Partial<Pick<Offer, 'capacity' | 'note'>>,
): readonly Offer[] {
  const { lowestCapacity, highestCapacity } = offerLimits;
  const capacity = Math.max(lowestCapacity, Math.min(highestCapacity, part.capacity ?? changed.capacity));
  return offers.map((offer) =>
    offer.area === changed.area && offer.kind === changed.kind ? { ...offer, ...part, capacity } : offer,
  );
}

/** One order for the same offers, however they were entered: by area, the largest part first. */
function inOrder(offers: readonly Offer[]): readonly Offer[] {
  return [...offers].sort(
    (a, b) =>
      (a.area < b.area ? -1 : a.area > b.area ? 1 : 0) ||
      offerKinds.indexOf(a.kind) - offerKinds.indexOf(b.kind),
  );
}
