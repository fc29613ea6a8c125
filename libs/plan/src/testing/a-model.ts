import { regions } from '#members';
import type { AllocationModel, ModelActivity, ModelOffer } from '../allocation/allocation-model.ts';
import type { Quarter } from '../plan.ts';

/** What a small random model is made of; every number is small enough to try every assignment. */
export interface SmallModel {
  readonly areas: number;
  readonly cities: readonly number[];
  /** City, area, lead, host, points. */
  readonly offers: readonly (readonly [number, number, number, number, number])[];
  /** Area, duration, hosted, builds on the one before. */
  readonly activities: readonly (readonly [number, number, boolean, boolean])[];
  readonly quarters: number;
  readonly budget: number | null;
}

const calendar: readonly Quarter[] = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1'];

/** The model of these numbers: cities by the index of their region, the first speaks another language. */
export function aModel(small: SmallModel): AllocationModel {
  const quarters = calendar.slice(0, small.quarters);
  const seen = new Set<string>();
  const offers = small.offers
    .map(([city, area, lead, host, points]) => ({
      city: city % small.cities.length,
      area: area % small.areas,
      lead,
      host,
      points,
    }))
    .filter(({ city, area }) => {
      const key = `${city} ${area}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .map((offer, lot): ModelOffer => ({ ...offer, lot }));
  const activities: ModelActivity[] = [];
  for (const [area, length, hosted, follows] of small.activities) {
    const duration = Math.min(length, quarters.length);
    const before = activities.at(-1);
    const own = area % small.areas;
    const joins = follows && before?.area === own && before.after === null;
    const from = joins && before.duration + duration <= quarters.length ? before.duration : 0;
    activities.push({
      area: own,
      type: 'toolkit',
      duration,
      cost: 10_000 * duration,
      hosted,
      starts: Array.from({ length: quarters.length - duration + 1 }, (_, q) => q).filter((q) => q >= from),
      target: 0,
      after: from > 0 ? activities.length - 1 : null,
    });
  }
  return {
    areas: Array.from({ length: small.areas }, (_, index) => `P${index + 1}`),
    activities,
    cities: small.cities.map((region, index) => ({
      id: `city-${index}`,
      region: regions[region % 3] ?? 'africa',
      languages: index === 0 ? ['fr'] : ['en'],
    })),
    offers,
    quarters,
    closed: [],
    regions: regions.slice(0, 3),
    languages: ['en', 'fr'],
    mostCoordinators: 3,
    wantedRegions: 2,
    regionCap: 1,
    perQuarter: 1,
    budget: small.budget === null ? [] : [{ year: 2020, cash: small.budget }],
    held: {
      coordinates: offers.map(() => 0),
      leads: offers.map(() => 0),
      hosts: offers.map(() => 0),
    },
    previous: null,
  };
}
