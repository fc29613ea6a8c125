import type { Questionnaire } from '../questionnaire.ts';
import type { Cell } from './answer-column.ts';
import { answerColumns } from './answer-columns.ts';
import type { QuestionsAbout } from './answer-columns.ts';
import { fixedColumns, yesNo } from './export-columns.ts';
import type { ExportedRound } from './export-columns.ts';
import { stateColumns } from './state-columns.ts';

const languages = ['en', 'fr', 'es', 'ar'] as const;

/** The columns of the file about people that stand before those of the questionnaire, with what they mean. */
export const signatureColumns = [
  ['signed_name', 'Who signed'],
  ['signed_title', 'The function of whoever signed'],
  ['signed_on', 'The day of the signature'],
] as const;

/**
 * The codebook: what each column of every table means and in which file it stands, after its head. Questions are given in
 * every language of the questionnaire; `personal` says which columns are about people and stand in `people` only.
 */
export function codebookRows(
  questionnaire: Questionnaire,
  { round, hash }: ExportedRound,
): readonly (readonly Cell[])[] {
  const ends = [round.id, hash, yesNo(round.simulated)];
  const sectionOf = new Map(
    questionnaire.sections.flatMap(({ id, questions }) => questions.map((one) => [one.id, id] as const)),
  );
  const known = (file: string, id: string, meaning: string): readonly Cell[] => [
    id,
    file,
    yesNo(file === 'people'),
    null,
    null,
    null,
    null,
    meaning,
    ...languages.flatMap(() => [null, null]),
    ...ends,
  ];
  const asked = (file: string, about: QuestionsAbout): readonly (readonly Cell[])[] =>
    answerColumns(questionnaire, about).map(({ id, question, part, values }) => [
      id,
      file,
      yesNo(about === 'people'),
      question.id,
      sectionOf.get(question.id) ?? null,
      question.type,
      yesNo(question.core),
      values,
      ...languages.flatMap((language) => [question.title[language], part?.[language] ?? null]),
      ...ends,
    ]);
  return [
    [
      'column',
      'file',
      'personal',
      'question',
      'section',
      'type',
      'core',
      'values',
      ...languages.flatMap((language) => [`question_${language}`, `part_${language}`]),
      'round',
      'round_hash',
      'simulated',
    ],
    ...fixedColumns.map(({ id, meaning }) => known('answers', id, meaning)),
    ...asked('answers', 'everything-else'),
    ...stateColumns.map(({ id, meaning }) => known('cities', id, meaning)),
    ...signatureColumns.map(([id, meaning]) => known('people', id, meaning)),
    ...asked('people', 'people'),
  ];
}
