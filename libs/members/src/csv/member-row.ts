import type { ProblemDetail } from '#problem';
import type { MemberCity, Region } from '../member-city.ts';
import { regions } from '../member-city.ts';
import { citySlug } from '../city-slug.ts';
import { regionNames } from '../region-names.ts';
import { contactLanguages } from './contact-languages.ts';
import { countryCodes } from './country-codes.ts';
import type { MemberColumn } from './member-columns.ts';
import { requiredColumns } from './member-columns.ts';
import { memberKind } from './member-kind.ts';
import type { Evidence2019 } from './membership-spans.ts';
import { evidence2019, membershipSpans } from './membership-spans.ts';

/** Characters that a cell may hold. */
export const cellLimit = 2000;

/** Every code that `memberRow` can return. */
export const memberRowProblemCodes = [
  'missing-value',
  'cell-too-long',
  'broken-encoding',
  'hidden-characters',
  'name-without-latin-letters',
  'unknown-country-code',
  'unknown-region',
  'not-a-year',
  'not-a-count',
  'not-a-date',
  'unknown-evidence',
] as const;

type RowProblemCode = (typeof memberRowProblemCodes)[number];

const regionByName: ReadonlyMap<string, Region> = new Map(
  regions.flatMap((region) => [
    [regionNames[region].en.toLowerCase(), region],
    [region, region],
  ]),
);

/**
 * The member city that a row describes, or what is wrong with the row, each problem at `line n, column name`.
 * Its id is the slug of name and country, before duplicates are told apart. Cells that a spreadsheet would take for a
 * formula stay the text that they are.
 */
export function memberRow(
  cells: ReadonlyMap<MemberColumn, string>,
  line: number,
): { readonly city: MemberCity | null; readonly problems: readonly ProblemDetail[] } {
  const problems: ProblemDetail[] = [];
  const refuse = (column: MemberColumn, code: RowProblemCode, value?: string | number): void => {
    const params = value === undefined ? {} : { params: { value } };
    problems.push({ path: `line ${line}, column ${column}`, code, ...params });
  };

  for (const [column, text] of cells) {
    if (text.length > cellLimit) refuse(column, 'cell-too-long', cellLimit);
    else if (text.includes('\uFFFD')) refuse(column, 'broken-encoding');
    else if (hidden.test(column === 'note' ? text.replace(/[\t\r\n]/g, ' ') : text))
      refuse(column, 'hidden-characters');
  }
  for (const column of requiredColumns) {
    if (!cells.get(column)) refuse(column, 'missing-value');
  }
  if (problems.length > 0) return { city: null, problems };

  const text = (column: MemberColumn): string => cells.get(column) ?? '';
  const count = (column: MemberColumn): number | null => {
    if (text(column) === '') return null;
    if (!/^\d{1,9}$/.test(text(column))) refuse(column, 'not-a-count', quoted(text(column)));
    return Number(text(column));
  };

  const name = text('city');
  const slug = citySlug(name);
  if (slug === '') refuse('city', 'name-without-latin-letters');
  const country = text('iso3166_alpha3');
  if (!countryCodes.has(country)) refuse('iso3166_alpha3', 'unknown-country-code', quoted(country));
  const region = regionByName.get(text('unesco_region').toLowerCase());
  if (region === undefined) refuse('unesco_region', 'unknown-region', quoted(text('unesco_region')));

  const year = text('joined_year_if_known');
  if (year !== '' && !/^20[1-4]\d$/.test(year)) refuse('joined_year_if_known', 'not-a-year', quoted(year));
  const listedBy = text('listed_as_member_by');
  if (listedBy !== '' && !/^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(listedBy)) {
    refuse('listed_as_member_by', 'not-a-date', quoted(listedBy));
  }
  const in2019 = text('in_network_2019') || 'unknown';
  if (!isEvidence(in2019)) refuse('in_network_2019', 'unknown-evidence', quoted(in2019));
  const population = count('population_if_known') ?? count('geonames_population');

  if (problems.length > 0 || region === undefined || !isEvidence(in2019)) return { city: null, problems };
  const city: MemberCity = {
    id: `${slug}-${country.toLowerCase()}`,
    name,
    country,
    countryName: text('country'),
    region,
    kind: memberKind(name),
    languages: contactLanguages(country),
    population,
    statuses: membershipSpans({
      joinedYear: year === '' ? null : Number(year),
      listedBy: listedBy === '' ? null : listedBy,
      in2019,
      source: text('source_url'),
    }),
    note: text('note') || null,
  };
  return { city, problems };
}

/** Controls and the marks that reorder or hide text: a name with them does not read as it is stored. */
const hidden = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

function isEvidence(text: string): text is Evidence2019 {
  return evidence2019.some((known) => known === text);
}

function quoted(text: string): string {
  return text.slice(0, 60);
}
