import { profileLimits } from '../profile/profile-limits.ts';
import type { Profile } from '../profile.ts';
import { CsvRecords } from './csv-records.ts';
import { fileLimits } from './file-limits.ts';
import { lineProblem } from './line-problem.ts';
import type { LineReader, PreferenceSink } from './preference-sink.ts';
import { wholeStratum } from './profile-collector.ts';

/** Columns that are no area; their names are read without regard to case. */
const ownColumns = ['id', 'stratum', 'weight'] as const;
type OwnColumn = (typeof ownColumns)[number];

/** The zero of the digits that each script has of its own, as people type them in a spreadsheet. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const;

const PLACE = /^\d{1,4}$/;
const WEIGHT = /^\d{1,15}$/;

/**
 * Reads preferences as CSV, one per row. The first row names the columns: `id`, `stratum` and `weight`, each
 * of which may be missing (row number, one stratum, 1), and one column per area, whose name is its id and
 * its label. A cell holds the area's place (1 = first; equal places tie; gaps do not matter); a blank cell
 * is an area not ranked, which the run reads as below or as no opinion; `-` is always no opinion.
 *
 * The delimiter is `,` `;` or tab, whichever the first row uses. Memory O(m), and the ids seen.
 * @throws Problem naming line and column of the first mistake.
 */
export class CsvReader implements LineReader {
  private readonly records = new CsvRecords((fields, line) => this.record(fields, line));
  private header: readonly string[] | undefined;
  private areas: Profile['areas'] = [];
  private readonly own = new Map<OwnColumn, number>();
  private areaColumns: readonly number[] = [];
  private readonly ids = new Set<string>();
  private rows = 0;
  private total = 0;

  constructor(private readonly sink: PreferenceSink) {}

  push(line: string): void {
    this.records.push(line);
  }

  end(): void {
    this.records.end();
    if (!this.header) throw lineProblem(1, 'empty-file');
  }

  private record(fields: readonly string[], line: number): void {
    if (this.header) this.preference(fields, line);
    else this.columns(fields, line);
  }

  private columns(names: readonly string[], line: number): void {
    const seen = new Set<string>();
    const areaColumns: number[] = [];
    names.forEach((name, at) => {
      if (name === '') throw lineProblem(line, 'column-without-name', { column: at + 1 });
      if (name.length > profileLimits.id)
        throw lineProblem(line, 'name-too-long', { limit: profileLimits.id });
      const own = ownColumns.find((column) => column === name.toLowerCase());
      if (seen.has(own ?? name)) throw lineProblem(line, 'duplicate-column', {}, name);
      seen.add(own ?? name);
      if (own) this.own.set(own, at);
      else areaColumns.push(at);
    });
    if (areaColumns.length < 2) throw lineProblem(line, 'too-few-areas', { areas: areaColumns.length });
    if (areaColumns.length > fileLimits.areas)
      throw lineProblem(line, 'too-many-areas', { areas: areaColumns.length, limit: fileLimits.areas });
    this.header = names;
    this.areaColumns = areaColumns;
    this.areas = areaColumns.map((at) => ({ id: names[at]!, label: names[at]! }));
    this.sink.areas(this.areas);
  }

  private preference(fields: readonly string[], line: number): void {
    const expected = this.header!.length;
    if (fields.length !== expected)
      throw lineProblem(line, 'wrong-number-of-columns', { expected, found: fields.length });
    this.rows += 1;
    const cell = (column: OwnColumn): string => {
      const at = this.own.get(column);
      return at === undefined ? '' : fields[at]!;
    };
    const id = cell('id') || String(this.rows);
    if (this.ids.has(id)) throw lineProblem(line, 'duplicate-id', { id: id.slice(0, 40) }, 'id');
    if (this.own.has('id')) this.ids.add(id);
    const weight = westernDigits(cell('weight')) || '1';
    if (!WEIGHT.test(weight) || Number(weight) < 1)
      throw lineProblem(line, 'invalid-weight', { value: weight.slice(0, 40) }, 'weight');
    this.total += Number(weight);
    if (this.total > profileLimits.totalWeight)
      throw lineProblem(line, 'total-weight-too-large', {}, 'weight');
    this.sink.preference({
      id,
      stratum: cell('stratum') || wholeStratum,
      weight: Number(weight),
      ...this.order(fields, line),
    });
  }

  private order(
    fields: readonly string[],
    line: number,
  ): { readonly ranked: readonly (readonly string[])[]; readonly noOpinion: readonly string[] } {
    const byPlace = new Map<number, string[]>();
    const noOpinion: string[] = [];
    this.areas.forEach(({ id }, i) => {
      const cell = westernDigits(fields[this.areaColumns[i]!]!);
      if (cell === '') return;
      if (cell === '-') {
        noOpinion.push(id);
        return;
      }
      if (!PLACE.test(cell) || Number(cell) < 1)
        throw lineProblem(line, 'invalid-place', { value: cell.slice(0, 40) }, id);
      const tied = byPlace.get(Number(cell));
      if (tied) tied.push(id);
      else byPlace.set(Number(cell), [id]);
    });
    return { ranked: [...byPlace].sort(([a], [b]) => a - b).map(([, ids]) => ids), noOpinion };
  }
}

/** A cell with the digits of other scripts written as 0 to 9. */
function westernDigits(cell: string): string {
  if (/^[\x20-\x7e]*$/.test(cell)) return cell;
  return cell.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
