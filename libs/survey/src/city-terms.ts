import type { Round } from './response.ts';

/** A group of cities with a deadline of its own. */
export interface Cohort {
  /** Short id within the round. */
  readonly id: string;
  readonly name: string;
  /** Instant in ISO 8601. */
  readonly deadline: string;
}

/** In what a city's time differs from that of its round. */
export interface CityTerms {
  /** The deadline of the city's cohort; null where it is in none. */
  readonly cohortDeadline: string | null;
  /** The deadlines that were granted to the city or to all, in any order. */
  readonly extensions: readonly string[];
}

/** The terms of a city about which nothing special was agreed. */
export const usualTerms: CityTerms = { cohortDeadline: null, extensions: [] };

/** A city's deadline: that of its cohort or of the round, or the latest extension where one is later. Never shortened. */
export function cityDeadline(round: Pick<Round, 'deadline'>, terms: CityTerms): string {
  const first = terms.cohortDeadline ?? round.deadline;
  return terms.extensions.reduce(
    (latest, extension) => (Date.parse(extension) > Date.parse(latest) ? extension : latest),
    first,
  );
}

/** The round as one city has it: with its own deadline, from which its phase follows. */
export function roundFor<Of extends Pick<Round, 'deadline'>>(round: Of, terms: CityTerms): Of {
  return { ...round, deadline: cityDeadline(round, terms) };
}
