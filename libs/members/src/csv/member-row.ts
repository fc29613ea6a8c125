import type { ProblemDetail } from '#problem';
import { citySlug } from '../city-slug.ts';
import type { MemberCity } from '../member-city.ts';
import { cellProblemCodes, cellProblems } from './cell-problems.ts';
import { contactLanguages } from './contact-languages.ts';
import { isCountryCode } from './is-country-code.ts';
import { requiredColumns } from './member-columns.ts';
import type { MemberColumn } from './member-columns.ts';
import { memberKind } from './member-kind.ts';
import type { Evidence2019 } from './membership-spans.ts';
import { evidence2019, membershipSpans } from './membership-spans.ts';
import { regionNamed } from './region-named.ts';
import { RowCells } from './row-cells.ts';

/** Every code that `memberRow` can return. */
export const memberRowProblemCodes = [
  ...cellProblemCodes,
  'name-without-latin-letters',
  'unknown-country-code',
  'unknown-region',
  'not-a-year',
  'not-a-count',
  'not-a-date',
  'unknown-evidence',
] as const;

type RowProblemCode = (typeof memberRowProblemCodes)[number];

const years = /^(?:20[1-4]\d)?$/;
const counts = /^\d{0,9}$/;
const dates = /^(?:20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/;

/**
 * The member city that a row describes, or what is wrong with the row, each problem at `line n, column name`.
 * Its id is the slug of name and country, before namesakes are told apart. Cells that a spreadsheet would take for a
 * formula stay the text that they are.
 */
export function memberRow(
  cells: ReadonlyMap<MemberColumn, string>,
  line: number,
): { readonly city: MemberCity | null; readonly problems: readonly ProblemDetail[] } {
  const row = new RowCells<MemberColumn, RowProblemCode>(
    cells,
    line,
    cellProblems(cells, line, requiredColumns),
  );
  const text = (column: MemberColumn): string => row.text(column);
  const demand = (good: boolean, column: MemberColumn, code: RowProblemCode): void =>
    row.demand(good, column, code);

  const slug = citySlug(text('city'));
  const region = regionNamed(text('unesco_region'));
  const in2019 = text('in_network_2019') || 'unknown';
  demand(slug !== '', 'city', 'name-without-latin-letters');
  demand(isCountryCode(text('iso3166_alpha3')), 'iso3166_alpha3', 'unknown-country-code');
  demand(region !== null, 'unesco_region', 'unknown-region');
  demand(years.test(text('joined_year_if_known')), 'joined_year_if_known', 'not-a-year');
  demand(counts.test(text('population_if_known')), 'population_if_known', 'not-a-count');
  demand(dates.test(text('listed_as_member_by')), 'listed_as_member_by', 'not-a-date');
  demand(isEvidence(in2019), 'in_network_2019', 'unknown-evidence');
  demand(counts.test(text('geonames_population')), 'geonames_population', 'not-a-count');
  const { problems } = row;
  if (problems.length > 0 || region === null || !isEvidence(in2019)) return { city: null, problems };

  const country = text('iso3166_alpha3');
  const city: MemberCity = {
    id: `${slug}-${country.toLowerCase()}`,
    name: text('city'),
    officialName: null,
    ownName: null,
    shortNames: [],
    formerNames: [],
    country,
    countryName: text('country'),
    region,
    kind: memberKind(text('city')),
    languages: contactLanguages(country),
    population: countIn(text('population_if_known')) ?? countIn(text('geonames_population')),
    sizeClass: null,
    website: null,
    statuses: membershipSpans({
      joinedYear: countIn(text('joined_year_if_known')),
      listedBy: text('listed_as_member_by') || null,
      in2019,
      source: text('source_url'),
    }),
    successor: null,
    note: text('note') || null,
  };
  return { city, problems };
}

function countIn(text: string): number | null {
  return text === '' ? null : Number(text);
}

function isEvidence(text: string): text is Evidence2019 {
  return evidence2019.some((known) => known === text);
}
