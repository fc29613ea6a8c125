import type { PersonWithRoles } from '../api/people.ts';

/** What the list of people is narrowed to; an empty string narrows nothing. */
export interface PeopleFilter {
  /** A part of the label, the address, or the name of a city or country. */
  readonly text: string;
  readonly role: string;
  readonly country: string;
  readonly seen: string;
}

/** Where a grant is held, in words, and in which country. */
export interface Places {
  readonly cityName: (city: string) => string;
  readonly countryOf: (city: string) => string;
  readonly countryName: (country: string) => string;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** The people that every part of the filter lets through; one grant must satisfy role and country together. */
export function peopleMatching(
  people: readonly PersonWithRoles[],
  { text, role, country, seen }: PeopleFilter,
  { cityName, countryOf, countryName }: Places,
): readonly PersonWithRoles[] {
  const wanted = folded(text.trim());
  return people.filter((person) => {
    if (seen === 'never' && person.signedIn) return false;
    const held = person.grants.map((grant) => ({
      role: grant.role,
      country: grant.country ?? (grant.city === null ? '' : countryOf(grant.city)),
      city: grant.city === null ? '' : cityName(grant.city),
    }));
    const fits = held.some(
      (grant) => (role === '' || grant.role === role) && (country === '' || grant.country === country),
    );
    if ((role !== '' || country !== '') && !fits) return false;
    if (wanted === '') return true;
    const words = [
      person.label,
      person.email,
      ...held.flatMap((grant) => [grant.city, countryName(grant.country)]),
    ];
    return words.some((word) => folded(word).includes(wanted));
  });
}
