import type { Language, LocalText } from '#members';
import type { Answers } from '../../answers.ts';
import type { Questionnaire } from '../../questionnaire.ts';
import type { Cell } from '../answer-column.ts';
import { answerCells, answerColumns } from '../answer-columns.ts';
import { fixedColumns } from '../export-columns.ts';
import type { ExportedRound, ExportedSubmission } from '../export-columns.ts';
import { spssNames } from './spss-names.ts';
import { spssVariable } from './spss-variable.ts';
import type { SpssVariable } from './spss-variable.ts';

/** A variable with its name and what it means. */
export interface NamedVariable extends Omit<SpssVariable, 'cell'> {
  readonly name: string;
  readonly label: (language: Language) => string;
}

/** Answers as a table for SPSS: every text, choice and place as the syntax beside it says. */
export interface SpssTable {
  readonly variables: readonly NamedVariable[];
  /** The cells of one submission; null where nothing was said. */
  readonly cells: (submission: ExportedSubmission, answers: Answers, round: ExportedRound) => readonly Cell[];
}

/** A case is one line for SPSS: breaks within a text become the separator that Unicode has for them. */
const lineSeparator = '\u2028';

const counted = new Set(['submission', 'questionnaire_version']);

/** The variables of a questionnaire without what it asks about people, and how a submission fills them. */
export function spssTable(questionnaire: Questionnaire): SpssTable {
  const columns = answerColumns(questionnaire, 'everything-else');
  const asked = columns.map((column) => spssVariable(column, questionnaire.catalogue));
  const names = spssNames([...fixedColumns, ...columns].map(({ id }) => id));
  return {
    variables: [
      ...fixedColumns.map(({ id, meaning }, at) => ({
        type: counted.has(id) ? ('number' as const) : ('text' as const),
        decimals: 0,
        values: [],
        missing: [],
        tickOf: null,
        name: names[at]!,
        label: () => meaning,
      })),
      ...columns.map(({ question, part }, at) => ({
        ...asked[at]!,
        name: names[fixedColumns.length + at]!,
        label: (language: Language) => said(question.title, part, language),
      })),
    ],
    cells: (submission, answers, round) =>
      [
        ...fixedColumns.map(({ cell }) => cell(submission, round)),
        ...answerCells(columns, answers).map((cell, at) => asked[at]!.cell(cell)),
      ].map((cell) => (typeof cell === 'string' ? cell.replaceAll(/\r\n?|\n/g, lineSeparator) : cell)),
  };
}

const said = (title: LocalText, part: LocalText | null, language: Language): string =>
  part === null ? title[language] : `${title[language]}: ${part[language]}`;
