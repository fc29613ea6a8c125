import type { ProblemDetail } from '#problem';
import { citySlug } from '../city-slug.ts';
import { newMemberId } from '../edit/new-member-id.ts';
import { memberKinds, memberStatuses, sizeClasses } from '../member-city.ts';
import type { FormerName, MemberCity, MemberStatus, StatusSpan, Successor } from '../member-city.ts';
import { statusProblemCodes, statusProblems } from '../roll/status-problems.ts';
import { cellProblemCodes, cellProblems } from './cell-problems.ts';
import { contactLanguages } from './contact-languages.ts';
import { requiredExportColumns } from './export-columns.ts';
import type { ExportColumn } from './export-columns.ts';
import { isCountryCode } from './is-country-code.ts';
import { memberKind } from './member-kind.ts';
import { regionNamed } from './region-named.ts';
import { RowCells } from './row-cells.ts';

/** Every code that `exportedRow` can return. */
export const exportedRowProblemCodes = [
  ...cellProblemCodes,
  ...statusProblemCodes,
  'invalid-member-id',
  'name-without-latin-letters',
  'unknown-country-code',
  'unknown-region',
  'cell-unknown-kind',
  'not-a-language',
  'not-a-count',
  'cell-unknown-size-class',
  'cell-not-a-web-address',
  'cell-unknown-status',
  'parts-missing',
] as const;

/** The id of a new member may be left out: it is made as the roll makes it. */
const neededCells = requiredExportColumns.filter((column) => column !== 'id');

type ExportedRow = RowCells<ExportColumn, (typeof exportedRowProblemCodes)[number]>;

/**
 * The member that a row of an exported file describes, or what is wrong with the row, each problem at
 * `line n, column name`. A column that the file does not have gives what a new member would have.
 */
export function exportedRow(
  cells: ReadonlyMap<ExportColumn, string>,
  line: number,
): { readonly city: MemberCity | null; readonly problems: readonly ProblemDetail[] } {
  const row: ExportedRow = new RowCells(cells, line, cellProblems(cells, line, neededCells));
  const city = memberIn(row);
  return { city: row.problems.length > 0 ? null : city, problems: row.problems };
}

function memberIn(row: ExportedRow): MemberCity | null {
  const given = row.text('id');
  const [name, country] = [row.text('name'), row.text('country')];
  const id = given || newMemberId({ name, country }, new Set());
  const region = regionNamed(row.text('region'));
  const sound = given === '' || (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(given) && given.length <= 120);
  row.demand(sound, 'id', 'invalid-member-id');
  row.demand(citySlug(name) !== '', 'name', 'name-without-latin-letters');
  row.demand(isCountryCode(country), 'country', 'unknown-country-code');
  row.demand(region !== null, 'region', 'unknown-region');
  row.demand(/^\d{0,9}$/.test(row.text('population')), 'population', 'not-a-count');
  row.demand(/^(?:https?:\/\/[^\s/]\S*)?$/i.test(row.text('website')), 'website', 'cell-not-a-web-address');
  const city = {
    id,
    name,
    officialName: row.optional('official_name'),
    ownName: row.optional('own_name'),
    shortNames: row.entries('short_names', 1, 1, 'parts-missing').flat(),
    formerNames: formerNamesIn(row),
    country,
    countryName: row.text('country_name'),
    kind: row.oneOf(memberKinds, 'kind', 'cell-unknown-kind') ?? memberKind(name),
    languages: row.has('languages') ? languagesIn(row) : contactLanguages(country),
    population: row.text('population') === '' ? null : Number(row.text('population')),
    sizeClass: row.oneOf(sizeClasses, 'size_class', 'cell-unknown-size-class'),
    website: row.optional('website'),
    statuses: statusesIn(row),
    successor: successorIn(row),
    note: row.optional('note'),
  };
  return region === null ? null : { ...city, region };
}

function languagesIn(row: ExportedRow): readonly string[] {
  const languages = row.entries('languages', 1, 1, 'parts-missing').flat();
  for (const language of languages) {
    const known = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language);
    row.demand(known, 'languages', 'not-a-language', language);
  }
  return languages;
}

function formerNamesIn(row: ExportedRow): readonly FormerName[] {
  return row.entries('former_names', 2, 3, 'parts-missing').map(([name = '', until = '', source = '']) => ({
    name,
    until: row.day('former_names', until, 'not-a-date'),
    source,
  }));
}

function statusesIn(row: ExportedRow): readonly StatusSpan[] {
  const spans = row
    .entries('statuses', 2, 5, 'parts-missing')
    .map(([status = '', from = '', until = '', source = '', reason = '']): StatusSpan => {
      const known = memberStatuses.some((each) => each === status);
      row.demand(known, 'statuses', 'cell-unknown-status', status);
      return { status: status as MemberStatus, from, until: until || null, source, reason: reason || null };
    });
  for (const { code } of statusProblems(spans))
    row.refuse('statuses', code as (typeof statusProblemCodes)[number]);
  return spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function successorIn(row: ExportedRow): Successor | null {
  const [first, ...others] = row.entries('successor', 2, 3, 'parts-missing');
  row.demand(others.length === 0, 'successor', 'parts-missing');
  if (first === undefined) return null;
  const [city = '', on = '', source = ''] = first;
  return { city, on: row.day('successor', on, 'not-a-date'), source };
}
