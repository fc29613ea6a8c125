import type { CityTerms } from '#survey';

/** The terms of a city as the database gives them: instants inside of JSON come as text. */
export function cityTerms(cohort: Date | null, extensions: readonly string[] | null): CityTerms {
  return {
    cohortDeadline: cohort?.toISOString() ?? null,
    extensions: (extensions ?? []).map((deadline) => new Date(deadline).toISOString()),
  };
}
