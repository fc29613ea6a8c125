import type { PersonWithRoles } from '../api/people.ts';

/** What the list of people is narrowed to; an empty string narrows nothing. */
export interface PeopleFilter {
  /** A part of the label, the address, or the name of a city or country. */
  readonly text: string;
  readonly role: string;
  readonly country: string;
  readonly seen: string;
  /** `gone`: only roles for cities that are no members any more. */
  readonly cities: string;
}

/** Where a grant is held, in words, and in which country. */
export interface Places {
  readonly cityName: (city: string) => string;
  readonly countryOf: (city: string) => string;
  readonly countryName: (country: string) => string;
  /** No member any more, or never become one. */
  readonly isGone: (city: string) => boolean;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** The people that every part of the filter lets through; one grant must satisfy role, country and cities together. */
export function peopleMatching(
  people: readonly PersonWithRoles[],
  { text, role, country, seen, cities }: PeopleFilter,
  { cityName, countryOf, countryName, isGone }: Places,
): readonly PersonWithRoles[] {
  const wanted = folded(text.trim());
  return people.filter((person) => {
    if (seen === 'never' && person.signedIn) return false;
    const held = person.grants.map((grant) => ({
      role: grant.role,
      country: grant.country ?? (grant.city === null ? '' : countryOf(grant.city)),
      city: grant.city === null ? '' : cityName(grant.city),
      gone: grant.city !== null && isGone(grant.city),
    }));
    const fits = held.some(
      (grant) =>
        (role === '' || grant.role === role) &&
        (country === '' || grant.country === country) &&
        (cities === '' || grant.gone),
    );
    if ((role !== '' || country !== '' || cities !== '') && !fits) return false;
    if (wanted === '') return true;
    const words = [
      person.label,
      person.email,
      ...held.flatMap((grant) => [grant.city, countryName(grant.country)]),
    ];
    return words.some((word) => folded(word).includes(wanted));
  });
}
