import type { MemberCity } from '../member-city.ts';

/** The columns of an exported file, in their order, with the field of a member that each carries. */
export const exportFields = {
  id: 'id',
  name: 'name',
  official_name: 'officialName',
  own_name: 'ownName',
  short_names: 'shortNames',
  former_names: 'formerNames',
  country: 'country',
  country_name: 'countryName',
  region: 'region',
  kind: 'kind',
  languages: 'languages',
  population: 'population',
  size_class: 'sizeClass',
  website: 'website',
  statuses: 'statuses',
  successor: 'successor',
  note: 'note',
} as const satisfies Readonly<Record<string, keyof MemberCity>>;

export type ExportColumn = keyof typeof exportFields;

/** The columns of an exported file, in their order. */
export const exportColumns = Object.keys(exportFields) as readonly ExportColumn[];

/** Columns without which a row of an exported file names no member city. */
export const requiredExportColumns: readonly ExportColumn[] = [
  'id',
  'name',
  'country',
  'country_name',
  'region',
];
