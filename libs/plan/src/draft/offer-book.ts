import { sha256Hex } from '#canonical';
import type { OfferKind } from '#survey';
import type { CityOffer, DraftCity, DraftInput } from './draft-input.ts';

/** A city that may be given a task in an area. */
export interface Candidate {
  readonly city: DraftCity;
  /** Activities that it can carry in this area. */
  readonly capacity: number;
  /** Areas of the plan in which it made an offer of this kind. */
  readonly areas: number;
  /** Settles what nothing else settles; nobody can choose it, anybody can recompute it. */
  readonly lot: string;
}

/** The usable offers of a draft. */
export interface OfferBook {
  /** Candidates of an area in the order of their lots. */
  readonly candidates: (area: string, kind: OfferKind) => readonly Candidate[];
  /** Offers in areas of the plan whose city is not on the roll. */
  readonly offRoll: number;
}

/**
 * Sorts the offers by area and kind. Offers outside the plan or without capacity are left out; of several
 * offers of one city for the same task the largest counts. A lot is SHA-256 of input hash, area and city.
 */
export function offerBook({ decision, offers, cities, report }: DraftInput): OfferBook {
  const planned = new Set(decision.areas.map(({ area }) => area));
  const roll = new Map(cities.map((city) => [city.id, city]));
  const usable = offers.filter(({ area, capacity }) => planned.has(area) && Math.floor(capacity) >= 1);
  const known = usable.filter(({ city }) => roll.has(city));
  const areasOf = counted(
    known,
    ({ city, kind }) => `${kind} ${city}`,
    ({ area }) => area,
  );
  const book = new Map<string, Map<string, Candidate>>();
  for (const { city: id, area, kind, capacity } of known) {
    const city = roll.get(id);
    if (city === undefined) continue;
    const key = `${kind} ${area}`;
    const inArea = book.get(key) ?? new Map<string, Candidate>();
    inArea.set(id, {
      city,
      capacity: Math.max(Math.floor(capacity), inArea.get(id)?.capacity ?? 0),
      areas: areasOf.get(`${kind} ${id}`)?.size ?? 0,
      lot: sha256Hex(`${report.inputHash}\n${area}\n${id}`),
    });
    book.set(key, inArea);
  }
  const sorted = new Map(
    [...book].map(([key, inArea]) => [key, [...inArea.values()].sort((a, b) => (a.lot < b.lot ? -1 : 1))]),
  );
  return {
    candidates: (area, kind) => sorted.get(`${kind} ${area}`) ?? [],
    offRoll: usable.length - known.length,
  };
}

function counted(
  offers: readonly CityOffer[],
  key: (offer: CityOffer) => string,
  value: (offer: CityOffer) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const offer of offers) sets.set(key(offer), (sets.get(key(offer)) ?? new Set()).add(value(offer)));
  return sets;
}
