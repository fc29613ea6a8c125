import { Problem } from '#problem';
import { XmlReader } from '#xml';
import type { SourceTexts } from '../language-plan.ts';
import { mostLimeRows } from './lime-survey.ts';
import type { LimePart, LimeQuestion, LimeSurvey } from './lime-survey.ts';

type Row = ReadonlyMap<string, string>;

/**
 * A survey from LimeSurvey's own file (`.lss`: the rows of its tables as XML), as versions from 2 on write it: texts
 * stand with the questions, or since version 4 in tables of their own.
 *
 * @throws Problem `invalid` / `exchange-no-limesurvey`, or as `XmlReader`; `too-large` / `exchange-too-long`
 */
export function readLss(text: string): LimeSurvey {
  const { kind, tables } = tablesOf(text);
  if (kind !== 'Survey') throw new Problem('invalid', 'exchange-no-limesurvey');
  const rows = (table: string): readonly Row[] => tables.get(table) ?? [];
  const survey = rows('surveys')[0] ?? new Map<string, string>();
  const main = cell(survey, 'language');
  const settings = rows('surveys_languagesettings');

  const titlesOf = textsBy([...rows('questions'), ...rows('subquestions'), ...rows('question_l10ns')], 'qid');
  const answersOf = textsBy(rows('answer_l10ns'), 'aid');
  const oldAnswers = new Map<string, Map<string, string>>();
  for (const row of rows('answers')) {
    const of = `${cell(row, 'qid')} ${cell(row, 'scale_id')} ${cell(row, 'code')}`;
    if (!row.has('language')) continue;
    oldAnswers.set(of, (oldAnswers.get(of) ?? new Map()).set(cell(row, 'language'), cell(row, 'answer')));
  }
  const part = (code: string, row: Row, texts: SourceTexts): LimePart => ({
    code,
    scale: cell(row, 'scale_id') || '0',
    texts,
  });

  const question = (row: Row): LimeQuestion => {
    const qid = cell(row, 'qid');
    const below = [...rows('subquestions'), ...rows('questions')].filter(
      (sub) => cell(sub, 'parent_qid') === qid && qid !== '',
    );
    const attributes = rows('question_attributes').filter((one) => cell(one, 'qid') === qid);
    return {
      path: `question ${cell(row, 'title').slice(0, 60)}`,
      code: cell(row, 'title'),
      type: cell(row, 'type'),
      title: titlesOf('question', qid),
      help: titlesOf('help', qid),
      mandatory: /^[YS]$/.test(cell(row, 'mandatory')),
      other: cell(row, 'other') === 'Y',
      relevance: cell(row, 'relevance'),
      subquestions: ordered(firstOf(below, 'qid'), 'question_order').map((sub) =>
        part(cell(sub, 'title'), sub, titlesOf('question', cell(sub, 'qid'))),
      ),
      answers: ordered(
        firstOf(
          rows('answers').filter((answer) => cell(answer, 'qid') === qid),
          'aid',
          'scale_id',
          'code',
        ),
        'sortorder',
      ).map((answer) => {
        const of = `${qid} ${cell(answer, 'scale_id')} ${cell(answer, 'code')}`;
        return part(
          cell(answer, 'code'),
          answer,
          oldAnswers.get(of) ?? answersOf('answer', cell(answer, 'aid')),
        );
      }),
      attributes: new Map(attributes.map((one) => [cell(one, 'attribute'), cell(one, 'value')])),
    };
  };
  const groupTitles = textsBy([...rows('groups'), ...rows('group_l10ns')], 'gid');
  const questions = ordered(
    firstOf(
      rows('questions').filter((row) => /^0?$/.test(cell(row, 'parent_qid'))),
      'qid',
    ),
    'question_order',
  );
  return {
    id: cell(survey, 'sid'),
    main,
    languages: [...new Set([main, ...cell(survey, 'additional_languages').split(/\s+/)])].filter(
      (language) => language !== '',
    ),
    titles: new Map(settings.map((row) => [cell(row, 'surveyls_language'), cell(row, 'surveyls_title')])),
    groups: ordered(firstOf(rows('groups'), 'gid'), 'group_order').map((group) => ({
      name: `group-${cell(group, 'gid')}`,
      titles: groupTitles('group_name', cell(group, 'gid')),
      relevance: cell(group, 'grelevance'),
      questions: questions.filter((row) => cell(row, 'gid') === cell(group, 'gid')).map(question),
    })),
  };
}

/** Table → its rows; a cell that is empty or missing is the same. */
function tablesOf(text: string): {
  readonly kind: string;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
} {
  const tables = new Map<string, Row[]>();
  const path: string[] = [];
  let row: Map<string, string> | null = null;
  let kind = '';
  let count = 0;
  const reader = new XmlReader({
    open(name) {
      path.push(name);
      if (path.length !== 4 || name !== 'row') return;
      count += 1;
      if (count > mostLimeRows) throw new Problem('too-large', 'exchange-too-long', { limit: mostLimeRows });
      row = new Map();
      const table = path[1]!;
      if (!tables.has(table)) tables.set(table, []);
    },
    text(words) {
      if (path.length === 2 && path[1] === 'LimeSurveyDocType') kind += words;
      const name = path[4];
      if (row !== null && path.length === 5 && name !== undefined)
        row.set(name, (row.get(name) ?? '') + words);
    },
    close(name) {
      if (path.length === 4 && name === 'row' && row !== null) {
        tables.get(path[1]!)!.push(row);
        row = null;
      }
      path.pop();
    },
  });
  reader.push(text);
  reader.end();
  return { kind: kind.trim(), tables };
}

const cell = (row: Row, name: string): string => (row.get(name) ?? '').trim();

/** The texts of a thing by its number: rows that carry a language. */
function textsBy(rows: readonly Row[], key: string): (column: string, id: string) => SourceTexts {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.has('language')) continue;
    const known = found.get(cell(row, key));
    if (known) known.push(row);
    else found.set(cell(row, key), [row]);
  }
  return (column, id) =>
    new Map((found.get(id) ?? []).map((row) => [cell(row, 'language'), cell(row, column)] as const));
}

/** Rows without those that repeat another one in another language. */
function firstOf(rows: readonly Row[], ...keys: readonly string[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const of = keys.map((key) => cell(row, key)).join(' ');
    const known = seen.has(of);
    seen.add(of);
    return !known;
  });
}

/** By a whole number in one column; what stands equal stays as the file has it. */
const ordered = (rows: readonly Row[], column: string): readonly Row[] =>
  rows.toSorted((a, b) => Number(cell(a, column) || 0) - Number(cell(b, column) || 0));
