import type { MemberCity } from '../member-city.ts';

/** A member for tests, active since 2015 unless said otherwise. */
export function aMember(fields: Partial<MemberCity> = {}): MemberCity {
  return {
    id: 'cork-irl',
    name: 'Cork',
    officialName: null,
    ownName: null,
    shortNames: [],
    formerNames: [],
    country: 'IRL',
    countryName: 'Ireland',
    region: 'europe-north-america',
    kind: 'city',
    languages: ['en'],
    population: 190_384,
    sizeClass: null,
    website: null,
    statuses: [
      { status: 'active', from: '2015-09-01', until: null, source: 'https://a.example', reason: null },
    ],
    successor: null,
    note: null,
    ...fields,
  };
}
