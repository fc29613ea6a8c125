import type { ProblemDetail } from '#problem';
import type { MemberField } from '../edit/member-changes.ts';
import type { MemberCity } from '../member-city.ts';
import { csvProblemCodes, csvRecords } from './csv-records.ts';
import { exportColumns, exportFields, requiredExportColumns } from './export-columns.ts';
import type { ExportColumn } from './export-columns.ts';
import { firstProblems } from './first-problems.ts';
import { exportedRow, exportedRowProblemCodes } from './exported-row.ts';
import { CsvTable, headerProblemCodes } from './csv-table.ts';
import { memberColumns, requiredColumns } from './member-columns.ts';
import type { MemberColumn } from './member-columns.ts';
import { memberRow, memberRowProblemCodes } from './member-row.ts';
import { PlacedCities, placedCitiesProblemCodes } from './placed-cities.ts';

/** What a file may hold; beyond it nothing is read. `characters` counts UTF-16 units. */
export const membersCsvLimits = { characters: 5_000_000, rows: 20_000, cells: 100, problems: 500 } as const;

/** Every code that `readMembersCsv` can return. */
export const membersCsvProblemCodes = [
  'file-too-large',
  'more-problems',
  'duplicate-id',
  ...headerProblemCodes,
  ...csvProblemCodes,
  ...memberRowProblemCodes,
  ...exportedRowProblemCodes,
  ...placedCitiesProblemCodes,
] as const;

/**
 * How a file is laid out: `research`, as the network's list was collected (`memberColumns`), or `export`, our own with
 * every field of a member (`exportColumns`).
 */
export type MembersLayout = 'research' | 'export';

/** A member that a file describes. */
export interface FileMember {
  readonly line: number;
  /** Whether the row left its id to be made, as one does for a new member. */
  readonly idMade: boolean;
  /** The member as it would be if it were new. */
  readonly city: MemberCity;
  /** Fields that the row says something about; the others of a known member stay as they are. */
  readonly carried: readonly MemberField[];
}

/** The members of the good rows, in file order, and what is wrong with the others. */
export interface MembersFile {
  readonly layout: MembersLayout;
  readonly rows: readonly FileMember[];
  readonly members: readonly MemberCity[];
  readonly problems: readonly ProblemDetail[];
}

/**
 * Reads a member file; a column `id` in its head line tells our own layout from that of the research. Never throws;
 * every problem names its line, counted from 1 with the header, and where it can its column. A file that cannot be read
 * as a table gives problems only.
 *
 * What a row carries: in our own layout every field whose column the file has, an empty cell emptying it. In the layout
 * of the research the name, the country's name and the region, and population and note where the cell is not empty;
 * kind, languages and status are only inferred from it, so that they serve new members and leave known ones alone.
 */
export function readMembersCsv(text: string): MembersFile {
  if (text.length > membersCsvLimits.characters) {
    const limit = membersCsvLimits.characters;
    return fileOf('research', [], [{ path: 'file', code: 'file-too-large', params: { limit } }]);
  }
  const { records, problems: broken } = csvRecords(text, {
    records: membersCsvLimits.rows + 1,
    cells: membersCsvLimits.cells,
  });
  // Half a roll must not pass for the roll.
  const cutOff = broken.some(({ code }) => code === 'too-many-rows' || code === 'unclosed-quote');
  const own = records[0]?.cells.some((cell) => cell.trim() === 'id') ?? false;
  return own ? exportFile(records, broken, cutOff) : researchFile(records, broken, cutOff);
}

type Records = ReturnType<typeof csvRecords>['records'];

function researchFile(records: Records, broken: readonly ProblemDetail[], cutOff: boolean): MembersFile {
  const table = new CsvTable<MemberColumn>(records, memberColumns, requiredColumns);
  if (cutOff || !table.sound) return fileOf('research', [], [...table.problems, ...broken]);
  const cities = new PlacedCities();
  const { rows, problems } = read(table, (cells, line) => {
    const { city, problems } = memberRow(cells, line);
    if (city === null) return problems;
    const placed = cities.place(city, cells.get('geonames_id') ?? '', line);
    if (!('id' in placed)) return placed;
    const carried: MemberField[] = ['name', 'countryName', 'region'];
    if (placed.population !== null) carried.push('population');
    if (placed.note !== null) carried.push('note');
    return { line, idMade: false, city: placed, carried };
  });
  return fileOf('research', rows, [...broken, ...problems]);
}

function exportFile(records: Records, broken: readonly ProblemDetail[], cutOff: boolean): MembersFile {
  const table = new CsvTable<ExportColumn>(records, exportColumns, requiredExportColumns);
  if (cutOff || !table.sound) return fileOf('export', [], [...table.problems, ...broken]);
  const carried = table.columns
    .map((column) => exportFields[column])
    .filter((field): field is MemberField => field !== 'id');
  const lines = new Map<string, number>();
  const { rows, problems } = read(table, (cells, line) => {
    const { city, problems } = exportedRow(cells, line);
    if (city === null) return problems;
    if (lines.has(city.id)) {
      return [{ path: `line ${line}, column id`, code: 'duplicate-id', params: { value: city.id } }];
    }
    lines.set(city.id, line);
    return { line, idMade: !cells.get('id'), city, carried };
  });
  return fileOf('export', rows, [...broken, ...problems]);
}

function read<Column extends string>(
  table: CsvTable<Column>,
  row: (cells: ReadonlyMap<Column, string>, line: number) => FileMember | readonly ProblemDetail[],
): { readonly rows: readonly FileMember[]; readonly problems: readonly ProblemDetail[] } {
  const rows: FileMember[] = [];
  const problems: ProblemDetail[] = [];
  for (const { line, cells } of table.rows()) {
    const found = cells === null ? [{ path: `line ${line}`, code: 'too-many-cells' }] : row(cells, line);
    if ('city' in found) rows.push(found);
    else problems.push(...found);
  }
  return { rows, problems };
}

function fileOf(
  layout: MembersLayout,
  rows: readonly FileMember[],
  problems: readonly ProblemDetail[],
): MembersFile {
  return {
    layout,
    rows,
    members: rows.map(({ city }) => city),
    problems: firstProblems(problems, membersCsvLimits.problems),
  };
}
