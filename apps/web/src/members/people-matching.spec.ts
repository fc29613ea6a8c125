import type { PersonWithRoles } from '../api/people.ts';
import { peopleMatching } from './people-matching.ts';

const person = (id: string, more: Partial<PersonWithRoles>): PersonWithRoles => ({
  id,
  email: `${id}@example.org`,
  label: id,
  language: 'en',
  signedIn: true,
  grants: [],
  ...more,
});
const people = [
  person('medellin', { grants: [{ role: 'focal-point', city: 'medellin-col' }] }),
  person('both', {
    grants: [
      { role: 'signatory', city: 'medellin-col' },
      { role: 'focal-point', city: 'cork-irl' },
    ],
  }),
  person('commission', {
    grants: [{ role: 'national-contact', city: null, country: 'COL' }],
    signedIn: false,
  }),
  person('team', { grants: [{ role: 'coordinator', city: null }] }),
];
const places = {
  cityName: (city: string) => (city === 'medellin-col' ? 'Medellín' : 'Cork'),
  countryOf: (city: string) => city.slice(-3).toUpperCase(),
  countryName: (country: string) => (country === 'COL' ? 'Colombia' : country),
  isGone: (city: string) => city === 'cork-irl',
};
const everything = { text: '', role: '', country: '', seen: '', cities: '' };

describe('peopleMatching', () => {
  test.each([
    ['everything', {}, ['medellin', 'both', 'commission', 'team']],
    ['a city without its accents', { text: ' medellin' }, ['medellin', 'both']],
    ['a country', { text: 'colomb' }, ['medellin', 'both', 'commission']],
    ['an address', { text: 'TEAM@EX' }, ['team']],
    ['a role', { role: 'focal-point' }, ['medellin', 'both']],
    ['role and country must be one grant’s', { role: 'focal-point', country: 'COL' }, ['medellin']],
    ['cities that are no members any more', { cities: 'gone' }, ['both']],
    ['role and former member must be one grant’s', { role: 'signatory', cities: 'gone' }, []],
    ['who never signed in', { seen: 'never' }, ['commission']],
  ])('%s', (_case, filter, ids) => {
    expect(peopleMatching(people, { ...everything, ...filter }, places).map(({ id }) => id)).toEqual(ids);
  });
});
