import * as fc from 'fast-check';
import { csvRecords, unguardedCell } from '#members';
import type { Answers } from '../../answers.ts';
import { questionnaire2019 } from '../../questionnaire-2019/questionnaire-2019.ts';
import type { Round } from '../../response.ts';
import { anyAnswers } from '../../testing/any-answers.ts';
import { everyQuestionType } from '../../testing/every-question-type.ts';
import { answerCells, answerColumns } from '../answer-columns.ts';
import { fixedColumns } from '../export-columns.ts';
import type { ExportedSubmission } from '../export-columns.ts';
import { spssCsvLine } from './spss-csv.ts';
import { spssNames } from './spss-names.ts';
import { spssSyntax, spssWidth } from './spss-syntax.ts';
import { spssTable } from './spss-table.ts';

const round: Round = {
  id: 'r',
  title: 'R',
  questionnaire: { id: 'q', version: 1 },
  opensAt: '',
  deadline: '',
  timeZone: 'UTC',
  graceDays: null,
  state: 'open',
  simulated: false,
  practice: false,
};
const submission: ExportedSubmission = {
  member: null,
  city: 'cork-irl',
  state: 'submitted',
  submittedAt: '2019-04-08T00:00:00.000Z',
  number: 1,
  hash: 'h',
  questionnaireVersion: 1,
  given: 'screen',
};

/** The file and its syntax as they are handed out. */
function written(answers: Answers, questionnaire = everyQuestionType) {
  const { variables, cells } = spssTable(questionnaire);
  const row = cells(submission, answers, { round, hash: 'h' });
  const csv = spssCsvLine(variables.map(({ name }) => name)) + spssCsvLine(row);
  const widths = row.map((cell) => (typeof cell === 'string' ? spssWidth(cell) + 1 : 0));
  return { csv, syntax: spssSyntax(variables, 'en', { file: 'a.csv', widths, about: ['Round r'] }) };
}

/** Reads a CSV by what its syntax says, as far as the syntax of these files goes. */
function readBySyntax(csv: string, syntax: string) {
  const part = (from: string): string =>
    new RegExp(String.raw`${from}\r\n([\s\S]*?)\r\n {2}\.`).exec(syntax)?.[1] ?? '';
  const formats = part('/VARIABLES=')
    .split('\r\n')
    .map((line) => line.trim().split(' ') as [string, string]);
  const labels = new Map<string, Map<number, string>>();
  let current = new Map<number, string>();
  for (const line of part('VALUE LABELS').split('\r\n')) {
    const value = /^ {4}(\d+) '((?:[^']|'')*)'$/.exec(line);
    if (value) current.set(Number(value[1]), value[2]!.replaceAll("''", "'"));
    else labels.set(line.trim().replace('/', ''), (current = new Map()));
  }
  const { records, problems } = csvRecords(csv, { records: 10, cells: 4_000 });
  expect(problems).toEqual([]);
  const [head, row] = records;
  expect(head?.cells).toEqual(formats.map(([name]) => name));
  return formats.map(([name, format], at) => {
    const cell = row?.cells[at] ?? '';
    if (cell === '') return { name, value: null, label: undefined };
    if (format.startsWith('F')) {
      expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
      return { name, value: Number(cell), label: labels.get(name)?.get(Number(cell)) };
    }
    if (format.startsWith('A')) expect(spssWidth(cell)).toBeLessThanOrEqual(Number(format.slice(1)));
    else expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
    return { name, value: unguardedCell(cell).replaceAll('\u2028', '\n'), label: undefined };
  });
}

const columns = answerColumns(everyQuestionType, 'everything-else');

describe('spssSyntax', () => {
  test('what was answered reads back equal by the syntax', () => {
    const areas = new Map(everyQuestionType.catalogue.areas.map(({ id, name }) => [name.en, id]));
    fc.assert(
      fc.property(anyAnswers(everyQuestionType), (given) => {
        const answers = given as Answers;
        const { csv, syntax } = written(answers);
        const read = readBySyntax(csv, syntax).slice(fixedColumns.length);
        const said = read.map(({ value, label }, at) => {
          const { question } = columns[at]!;
          if (label === undefined) return value;
          if (question.type === 'ranking') return label === 'no opinion' ? 'no-opinion' : 'below';
          if (question.type === 'best-worst') return areas.get(label);
          if (question.type !== 'choice' || question.multiple) return value;
          return question.options.find((option) => option.label.en === label)?.id ?? 'other';
        });
        const expected = answerCells(columns, answers).map((cell) =>
          typeof cell === 'string' ? (cell === '' ? null : cell.replaceAll(/\r\n?/g, '\n')) : cell,
        );
        expect(said).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('says what is missing, which ticks belong together, and what a formula is', () => {
    const { csv, syntax } = written({
      partners: ['schools', { other: '=1+1' }],
      order: { ranked: [['esd']], noOpinion: ['health'] },
    });
    expect(syntax).toContain('MISSING VALUES order_health (9999).');
    expect(syntax).toMatch(/MRSETS \/MDGROUP NAME=\$partners_\w+ VARIABLES=partners_\w+ .* VALUE=1\./);
    expect(csv).toContain("'=1+1");
    expect(syntax.startsWith('\uFEFF* Encoding: UTF-8.')).toBe(true);
  });

  test('leaves people out', () => {
    const names = spssTable(everyQuestionType).variables.map(({ name }) => name);
    expect(names.filter((name) => /^(contact|consent)/.test(name))).toEqual([]);
  });
});

describe('spssNames', () => {
  test.each([everyQuestionType, questionnaire2019])('are valid and unique', (questionnaire) => {
    const names = spssTable(questionnaire).variables.map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Za-z]\w{0,63}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('part what would be one name, and keep off reserved words', () => {
    const long = 'a'.repeat(80);
    expect(spssNames(['a.b', 'a-b', 'A_B', 'with', '1st', `${long}1`, `${long}2`])).toEqual([
      'a_b',
      'a_b_2',
      'A_B_3',
      'v_with',
      'v_1st',
      'a'.repeat(64),
      `${'a'.repeat(62)}_2`,
    ]);
  });
});
