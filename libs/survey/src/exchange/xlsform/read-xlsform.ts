import { Problem } from '#problem';
import type { AreaCatalogue } from '../../area-catalogue.ts';
import type { CarriedQuestionnaire } from '../carried.ts';
import { DraftBuilder } from '../draft-builder.ts';
import type { SourceOption } from '../draft-builder.ts';
import { languagePlan } from '../language-plan.ts';
import { SheetTable } from './sheet-table.ts';
import type { TableRow } from './sheet-table.ts';
import { SurveyRows } from './survey-rows.ts';

/** A workbook, read elsewhere: this library knows no archives. */
export interface FormWorkbook {
  readonly sheets: readonly string[];
  readonly rows: (sheet: string) => Iterable<TableRow>;
}

const mostRows = 10_000;
const textColumns = ['label', 'hint'] as const;
/** Columns that are read; what else a form uses is noted once. */
const known = new Set([
  'type',
  'name',
  'label',
  'hint',
  'relevant',
  'relevance',
  'required',
  'constraint',
  'parameters',
  'choice_filter',
  'disabled',
]);

/**
 * A questionnaire from a form in the XLSForm standard (xlsform.org), as ODK, KoboToolbox and SurveyCTO use it: the
 * sheets `survey`, `choices` and `settings`. The areas are those of `catalogue`, since forms have none.
 *
 * @throws Problem `invalid` / `exchange-no-survey-sheet`, `exchange-no-questions`; `too-large` / `exchange-too-long`
 */
export function readXlsform(
  workbook: FormWorkbook,
  catalogue: AreaCatalogue,
  fileName: string,
): CarriedQuestionnaire {
  const survey = tableOf(workbook, 'survey');
  if (survey === null || !survey.columns.includes('type'))
    throw new Problem('invalid', 'exchange-no-survey-sheet');
  const choices = tableOf(workbook, 'choices') ?? new SheetTable([]);
  const settings = tableOf(workbook, 'settings')?.rows[0];
  const languages = languagePlan(
    [...textColumns.flatMap((column) => survey.languagesOf(column)), ...choices.languagesOf('label')],
    settings?.cell('default_language') ?? '',
  );
  const builder = new DraftBuilder(languages, catalogue);
  const head = { path: 'survey, line 1', name: 'survey' };
  for (const column of foreignColumns(survey))
    builder.note(head, 'note-column', { column: column.slice(0, 60) });
  const title = settings?.cell('form_title') || fileName;
  builder.open('questions', builder.text(new Map([[mainLanguage(survey), title]]), head));
  new SurveyRows(builder, optionsByList(choices)).read(survey.rows);
  return builder.built(settings?.cell('form_id') || fileName, new Map([[mainLanguage(survey), title]]));
}

function tableOf(workbook: FormWorkbook, wanted: string): SheetTable | null {
  const name = workbook.sheets.find((sheet) => sheet.trim().toLowerCase() === wanted);
  if (name === undefined) return null;
  const rows: TableRow[] = [];
  for (const row of workbook.rows(name)) {
    if (rows.length > mostRows) throw new Problem('too-large', 'exchange-too-long', { limit: mostRows });
    rows.push(row);
  }
  return new SheetTable(rows);
}

/** The language in which the form has its first text: what stands without one is in the same. */
const mainLanguage = (survey: SheetTable): string => survey.languagesOf('label')[0] ?? '';

/** Columns in use that nothing here stands for. */
function foreignColumns({ columns, rows }: SheetTable): readonly string[] {
  const bare = (column: string): string => column.replace(/\s*::?.*$/, '');
  return columns.filter(
    (column, at) =>
      column !== '' &&
      columns.indexOf(column) === at &&
      (!known.has(bare(column)) || (bare(column) !== column && !['label', 'hint'].includes(bare(column)))) &&
      rows.some((row) => row.cell(column) !== ''),
  );
}

function optionsByList({ rows }: SheetTable): ReadonlyMap<string, readonly SourceOption[]> {
  const lists = new Map<string, SourceOption[]>();
  for (const row of rows) {
    const list = row.cell('list_name') || row.cell('list name');
    const code = row.cell('name') || row.cell('value');
    if (list === '' || code === '') continue;
    const option = { code, texts: row.texts('label') };
    const known = lists.get(list);
    if (known) known.push(option);
    else lists.set(list, [option]);
  }
  return lists;
}
