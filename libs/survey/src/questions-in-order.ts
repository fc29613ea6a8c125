import type { Question, Questionnaire } from './questionnaire.ts';

/** The questions in the order in which they are asked: those of the core first, each part as the document has it. */
export function questionsInOrder({ sections }: Pick<Questionnaire, 'sections'>): readonly Question[] {
  const questions = sections.flatMap((section) => section.questions);
  return [
    ...questions.filter((question) => question.core),
    ...questions.filter((question) => !question.core),
  ];
}
