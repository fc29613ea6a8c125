import type { ProblemDetail } from '#problem';
import type { MemberCity } from '../member-city.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvProblemCodes, csvRecords } from './csv-records.ts';
import type { MemberColumn } from './member-columns.ts';
import { memberColumns, requiredColumns } from './member-columns.ts';
import { memberRow, memberRowProblemCodes } from './member-row.ts';
import { PlacedCities, placedCitiesProblemCodes } from './placed-cities.ts';

/** What a file may hold; beyond it nothing is read. `characters` counts UTF-16 units. */
export const membersCsvLimits = { characters: 5_000_000, rows: 20_000, cells: 100, problems: 500 } as const;

/** Every code that `readMembersCsv` can return. */
export const membersCsvProblemCodes = [
  'file-too-large',
  'empty-file',
  'wrong-delimiter',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'more-problems',
  ...csvProblemCodes,
  ...memberRowProblemCodes,
  ...placedCitiesProblemCodes,
] as const;

/** The cities of the good rows, in file order, and what is wrong with the others. */
export interface MembersFile {
  readonly members: readonly MemberCity[];
  readonly problems: readonly ProblemDetail[];
}

/**
 * Reads a member file (columns: `memberColumns`). Never throws; every problem names its line, counted from 1 with the
 * header, and where it can its column. A file that cannot be read as a table gives problems only.
 */
export function readMembersCsv(text: string): MembersFile {
  if (text.length > membersCsvLimits.characters) {
    return refused('file-too-large', { limit: membersCsvLimits.characters });
  }
  const { records, problems: broken } = csvRecords(text, {
    records: membersCsvLimits.rows + 1,
    cells: membersCsvLimits.cells,
  });
  const [header, ...rows] = records;
  const headerProblems = header === undefined ? [emptyFile] : problemsOfHeader(header);
  // Half a roll must not pass for the roll.
  const cutOff = broken.some(({ code }) => code === 'too-many-rows' || code === 'unclosed-quote');
  if (header === undefined || headerProblems.length > 0 || cutOff) {
    return { members: [], problems: shortened([...headerProblems, ...broken]) };
  }
  const { members, problems } = readRows(header, rows);
  return { members, problems: shortened([...broken, ...problems]) };
}

function readRows(header: CsvRecord, rows: readonly CsvRecord[]): MembersFile {
  const problems: ProblemDetail[] = [];
  const members: MemberCity[] = [];
  const cities = new PlacedCities();
  for (const row of rows) {
    if (row.cells.length > header.cells.length) {
      problems.push({ path: `line ${row.line}`, code: 'too-many-cells' });
      continue;
    }
    const cells = cellsByColumn(header, row);
    const { city, problems: found } = memberRow(cells, row.line);
    problems.push(...found);
    if (city === null) continue;
    const placed = cities.place(city, cells.get('geonames_id') ?? '', row.line);
    if ('code' in placed) problems.push(placed);
    else members.push(placed);
  }
  return { members, problems };
}

const emptyFile: ProblemDetail = { path: 'line 1', code: 'empty-file' };

function problemsOfHeader({ line, cells }: CsvRecord): readonly ProblemDetail[] {
  const names = cells.map((cell) => cell.trim());
  if (names.length === 1 && /[;\t|]/.test(names[0] ?? ''))
    return [{ path: `line ${line}`, code: 'wrong-delimiter' }];
  const problems: ProblemDetail[] = [];
  for (const [index, name] of names.entries()) {
    const path = `line ${line}, column ${name.slice(0, 60)}`;
    if (!isColumn(name)) problems.push({ path, code: 'unknown-column' });
    else if (names.indexOf(name) < index) problems.push({ path, code: 'duplicate-column' });
  }
  for (const column of requiredColumns) {
    if (!names.includes(column))
      problems.push({ path: `line ${line}, column ${column}`, code: 'missing-column' });
  }
  return problems;
}

function cellsByColumn(header: CsvRecord, row: CsvRecord): ReadonlyMap<MemberColumn, string> {
  const cells = new Map<MemberColumn, string>();
  for (const [index, name] of header.cells.entries()) {
    const column = name.trim();
    if (isColumn(column)) cells.set(column, (row.cells[index] ?? '').normalize('NFC').trim());
  }
  return cells;
}

function shortened(problems: readonly ProblemDetail[]): readonly ProblemDetail[] {
  const { problems: limit } = membersCsvLimits;
  if (problems.length <= limit) return problems;
  return [
    ...problems.slice(0, limit),
    { path: 'file', code: 'more-problems', params: { count: problems.length - limit } },
  ];
}

function refused(code: string, params: { readonly limit: number }): MembersFile {
  return { members: [], problems: [{ path: 'file', code, params }] };
}

function isColumn(name: string): name is MemberColumn {
  return memberColumns.some((column) => column === name);
}
