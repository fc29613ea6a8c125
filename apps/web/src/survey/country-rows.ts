import { isSubmitted } from '#survey';
import type { CityContacts } from '../api/contacts.ts';
import type { Watch } from '../api/watch.ts';

/** One city of a country as its national contact sees it. */
export interface CountryRow {
  readonly city: string;
  readonly name: string;
  /** Null where the round did not ask the city. */
  readonly state: Watch['cities'][number]['state'] | null;
  /** The team types in what the city answered on paper. */
  readonly onPaper: boolean;
  /** When the answer was sent, or last touched. */
  readonly on: string | null;
  /** The city's own deadline; null where it was not asked. */
  readonly deadline: string | null;
  /** The further, the nearer to an answer; null where the city was not asked. */
  readonly place: number | null;
  /** Null where the city is no longer on the roll. */
  readonly contacts: CityContacts | null;
}

const way = ['silent', 'draft', 'reopened', 'in-review', 'late', 'submitted'] as const;

/** The cities of a country, those that need a word first: silent ones, then the rest by how far they are and by name. */
export function countryRows(contacts: readonly CityContacts[], watch: Watch | null): readonly CountryRow[] {
  const asked = new Map((watch?.cities ?? []).map((one) => [one.city, one]));
  const known = new Map(contacts.map((one) => [one.city, one]));
  return [...new Set([...asked.keys(), ...known.keys()])]
    .map((city): CountryRow => {
      const answer = asked.get(city);
      const sent = isSubmitted(answer?.state);
      return {
        city,
        name: known.get(city)?.name ?? answer?.name ?? city,
        state: answer?.state ?? null,
        onPaper: answer?.onPaper ?? false,
        deadline: answer?.deadline ?? null,
        on: (sent ? answer?.submittedAt : answer?.savedAt) ?? null,
        place: answer === undefined ? null : way.indexOf(answer.state),
        contacts: known.get(city) ?? null,
      };
    })
    .sort(
      (a, b) =>
        (a.place ?? way.length) - (b.place ?? way.length) ||
        a.name.localeCompare(b.name, 'en') ||
        (a.city < b.city ? -1 : 1),
    );
}
