import type { MemberCity } from '../member-city.ts';
import { csvText } from './csv-text.ts';
import { exportColumns } from './export-columns.ts';
import type { ExportColumn } from './export-columns.ts';
import { listedText } from './listed-text.ts';

const cells: Readonly<Record<ExportColumn, (city: MemberCity) => string>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  official_name: ({ officialName }) => officialName ?? '',
  own_name: ({ ownName }) => ownName ?? '',
  short_names: ({ shortNames }) => listedText(shortNames.map((name) => [name])),
  former_names: ({ formerNames }) =>
    listedText(formerNames.map(({ name, until, source }) => [name, until, source])),
  country: ({ country }) => country,
  country_name: ({ countryName }) => countryName,
  region: ({ region }) => region,
  kind: ({ kind }) => kind,
  languages: ({ languages }) => listedText(languages.map((language) => [language])),
  population: ({ population }) => (population === null ? '' : String(population)),
  size_class: ({ sizeClass }) => sizeClass ?? '',
  website: ({ website }) => website ?? '',
  statuses: ({ statuses }) =>
    listedText(
      statuses.map(({ status, from, until, source, reason }) => [
        status,
        from,
        until ?? '',
        source,
        reason ?? '',
      ]),
    ),
  successor: ({ successor }) =>
    successor === null ? '' : listedText([[successor.city, successor.on, successor.source]]),
  note: ({ note }) => note ?? '',
};

/**
 * Members as a CSV file that carries every field of them (columns: `exportColumns`), in the order given. Importing it
 * again changes nothing: `readMembersCsv` reads exactly what stands here.
 */
export function membersCsv(members: readonly MemberCity[]): string {
  return csvText([
    exportColumns,
    ...members.map((city) => exportColumns.map((column) => cells[column](city))),
  ]);
}
