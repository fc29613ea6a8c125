import type { Question, Questionnaire } from './questionnaire.ts';

/** The questions as they stand in the document. */
export function writtenQuestions({ sections }: Pick<Questionnaire, 'sections'>): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The questions in the order in which they are asked: those of the core first, each part as the document has it. */
export function questionsInOrder(questionnaire: Pick<Questionnaire, 'sections'>): readonly Question[] {
  const questions = writtenQuestions(questionnaire);
  return [
    ...questions.filter((question) => question.core),
    ...questions.filter((question) => !question.core),
  ];
}
