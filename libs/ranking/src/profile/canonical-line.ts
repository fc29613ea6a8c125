import type { Preference } from '../profile.ts';

/** Compares two strings by code units: the same everywhere, unlike any locale's order. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The canonical line of a preference: JSON of id, stratum, weight, places, "no opinion", ratings and
 * categories with every unordered list sorted, so that two ways of writing the same preference give the
 * same line.
 */
export function canonicalLine(preference: Preference): string {
  const ratings = Object.entries(preference.ratings ?? {})
    .map(([scale, byArea]) => [scale, Object.entries(byArea).sort(([a], [b]) => byCodeUnits(a, b))] as const)
    .filter(([, byArea]) => byArea.length > 0)
    .sort(([a], [b]) => byCodeUnits(a, b));
  return JSON.stringify([
    preference.id,
    preference.stratum,
    preference.weight,
    preference.ranked.map((place) => [...place].sort(byCodeUnits)),
    [...preference.noOpinion].sort(byCodeUnits),
    ratings,
    Object.entries(preference.categories ?? {}).sort(([a], [b]) => byCodeUnits(a, b)),
  ]);
}
