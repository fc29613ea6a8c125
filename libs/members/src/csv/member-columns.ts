/** The columns of a member file, in their order; the first four must be there. */
export const memberColumns = [
  'city',
  'country',
  'iso3166_alpha3',
  'unesco_region',
  'joined_year_if_known',
  'population_if_known',
  'source_url',
  'listed_as_member_by',
  'in_network_2019',
  'geonames_population',
  'geonames_id',
  'note',
] as const;

export type MemberColumn = (typeof memberColumns)[number];

/** Columns without which a row names no member city. */
export const requiredColumns: readonly MemberColumn[] = [
  'city',
  'country',
  'iso3166_alpha3',
  'unesco_region',
];
