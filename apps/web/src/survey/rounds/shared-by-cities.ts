import type { RoundCity } from '../../api/round-life.ts';

/** What several cities have in common, by which they are chosen together. */
export interface SharedByCities {
  readonly kind: 'region' | 'country' | 'language';
  /** The region, country or language that they share. */
  readonly of: string;
  readonly cities: readonly string[];
}

const kinds = ['region', 'country', 'language'] as const;

/** The regions, countries and languages of cities with the cities of each, in the order in which they come. */
export function sharedByCities(
  cities: readonly Pick<RoundCity, 'city' | (typeof kinds)[number]>[],
): readonly SharedByCities[] {
  return kinds.flatMap((kind) => {
    const groups = new Map<string, string[]>();
    for (const city of cities) {
      const group = groups.get(city[kind]);
      if (group === undefined) groups.set(city[kind], [city.city]);
      else group.push(city.city);
    }
    return [...groups].map(([of, members]) => ({ kind, of, cities: members }));
  });
}
