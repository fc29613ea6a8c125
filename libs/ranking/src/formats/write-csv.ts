import type { Profile } from '../profile.ts';

const quoted = (field: string): string =>
  /[",;\t\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/**
 * The profile as CSV that `CsvReader` reads back: id, stratum, weight, then one column per area id with
 * its place; blank = not ranked, `-` = no opinion. Ratings and rolls are not part of it.
 */
export function writeCsv(profile: Profile): string {
  const rows = profile.preferences.map(({ id, stratum, weight, ranked, noOpinion }) => {
    const cells = new Map<string, string>(noOpinion.map((area) => [area, '-']));
    ranked.forEach((place, k) => {
      for (const area of place) cells.set(area, String(k + 1));
    });
    return [id, stratum, String(weight), ...profile.areas.map((area) => cells.get(area.id) ?? '')];
  });
  return [['id', 'stratum', 'weight', ...profile.areas.map(({ id }) => id)], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('');
}
