import { Problem } from '#problem';
import { SheetTable } from '../xlsform/sheet-table.ts';
import type { NamedRow, TableRow } from '../xlsform/sheet-table.ts';
import { mostLimeRows } from './lime-survey.ts';
import type { LimePart, LimeQuestion, LimeSurvey } from './lime-survey.ts';

type Texts = Map<string, string>;
type OpenPart = LimePart & { readonly texts: Texts };
interface OpenQuestion extends LimeQuestion {
  readonly title: Texts;
  readonly help: Texts;
  readonly subquestions: OpenPart[];
  readonly answers: OpenPart[];
}
interface OpenGroup {
  readonly name: string;
  readonly titles: Texts;
  readonly relevance: string;
  readonly questions: OpenQuestion[];
}

const ownColumns = new Set([
  'id',
  'related_id',
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
]);

/**
 * A survey from LimeSurvey's tab-separated form (`.txt`): rows of the classes S, SL, G, Q, SQ and A, first in the main
 * language, then again in each further one.
 *
 * @throws Problem `invalid` / `exchange-no-limesurvey`; `too-large` / `exchange-too-long`
 */
export function readLimeTable(rows: readonly TableRow[]): LimeSurvey {
  if (rows.length > mostLimeRows)
    throw new Problem('too-large', 'exchange-too-long', { limit: mostLimeRows });
  const table = new SheetTable(rows);
  if (!['class', 'name', 'text'].every((column) => table.columns.includes(column)))
    throw new Problem('invalid', 'exchange-no-limesurvey');
  const settings = new Map<string, string>();
  const titles: Texts = new Map();
  const groups: OpenGroup[] = [];
  const questions = new Map<string, OpenQuestion>();
  let main = '';
  /** Where the rows of a further language stand in what the main one has made. */
  let group = -1;
  let language = '';
  let question: OpenQuestion | undefined;
  for (const row of table.rows) {
    const name = row.cell('name');
    const text = row.cell('text');
    const of = row.cell('language') || main;
    if (row.cell('class') !== 'S' && of !== language) {
      [language, group, question] = [of, -1, undefined];
    }
    switch (row.cell('class').toUpperCase()) {
      case 'S':
        settings.set(name, text);
        main = settings.get('language') ?? '';
        break;
      case 'SL':
        if (name === 'surveyls_title') titles.set(of, text);
        break;
      case 'G':
        group += 1;
        if (groups[group] === undefined)
          groups.push({
            name: `group-${group + 1}`,
            titles: new Map(),
            relevance: row.cell('relevance'),
            questions: [],
          });
        groups[group]?.titles.set(of, name);
        break;
      case 'Q':
        // A further language names a question that the main one has; the main one may have it twice.
        question = of === main ? undefined : questions.get(name);
        if (question === undefined) {
          question = questionOf(row, table.columns);
          groups[group]?.questions.push(question);
          questions.set(name, question);
        }
        question.title.set(of, text);
        question.help.set(of, row.cell('help'));
        break;
      case 'SQ':
        if (question !== undefined) addPart(question.subquestions, row, of);
        break;
      case 'A':
        if (question !== undefined) addPart(question.answers, row, of);
        break;
      default:
        break;
    }
  }
  return {
    id: settings.get('sid') ?? '',
    main,
    languages: [
      ...new Set([main, ...titles.keys(), ...(settings.get('additional_languages') ?? '').split(/\s+/)]),
    ].filter((one) => one !== ''),
    titles,
    groups,
  };
}

function questionOf(row: NamedRow, columns: readonly string[]): OpenQuestion {
  const attributes = columns.filter((column) => column !== '' && !ownColumns.has(column));
  return {
    path: `line ${row.line}`,
    code: row.cell('name'),
    type: row.cell('type/scale'),
    title: new Map(),
    help: new Map(),
    mandatory: /^[YS]$/i.test(row.cell('mandatory')),
    other: row.cell('other').toUpperCase() === 'Y',
    relevance: row.cell('relevance'),
    subquestions: [],
    answers: [],
    attributes: new Map(attributes.map((column) => [column, row.cell(column)])),
  };
}

function addPart(parts: OpenPart[], row: NamedRow, language: string): void {
  const [code, scale] = [row.cell('name'), row.cell('type/scale') || '0'];
  const known = parts.find((part) => part.code === code && part.scale === scale && !part.texts.has(language));
  if (known) known.texts.set(language, row.cell('text'));
  else parts.push({ code, scale, texts: new Map([[language, row.cell('text')]]) });
}
