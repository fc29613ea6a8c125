import type { Answers } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import type { AnswerColumn, Cell } from './answer-column.ts';
import { columnsOfQuestion } from './columns-of-question.ts';

/** Which of a questionnaire's questions are meant: those about people, or all others. */
export type QuestionsAbout = 'people' | 'everything-else';

/** Whether a question asks about people: it stands in a section for that, or is signed. */
function aboutPeople({ sections }: Questionnaire, question: Question): boolean {
  const section = sections.find(({ questions }) => questions.includes(question));
  return section?.personal === true || question.type === 'statement';
}

/** The columns of the table of answers, in the order of the document. */
export function answerColumns(questionnaire: Questionnaire, about: QuestionsAbout): readonly AnswerColumn[] {
  return questionnaire.sections
    .flatMap(({ questions }) => questions)
    .filter((question) => aboutPeople(questionnaire, question) === (about === 'people'))
    .flatMap((question) => columnsOfQuestion(question, questionnaire.catalogue));
}

/** A city's cells, one for each column. */
export function answerCells(columns: readonly AnswerColumn[], answers: Answers): readonly Cell[] {
  return columns.map(({ question, cell }) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return answer === undefined ? null : cell(answer);
  });
}

/** The answers without what they say about people. */
export function withoutPeople(questionnaire: Questionnaire, answers: Answers): Answers {
  const hidden = new Set(
    questionnaire.sections
      .flatMap(({ questions }) => questions)
      .filter((question) => aboutPeople(questionnaire, question))
      .map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)));
}
