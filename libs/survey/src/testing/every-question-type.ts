import { readFileSync } from 'node:fs';
import type { Question, Questionnaire } from '../questionnaire.ts';
import type { Uploads } from '../validation/file-problems.ts';

const text = readFileSync(new URL('../../data/every-question-type.json', import.meta.url), 'utf8');

/** The example with every kind of question, as it is published beside the library. */
export const everyQuestionType = JSON.parse(text) as Questionnaire;

/** A question of the example. */
export function questionNamed<Type extends Question['type']>(
  id: string,
  _type: Type,
): Question & { type: Type } {
  const found = everyQuestionType.sections
    .flatMap((section) => section.questions)
    .find((question) => question.id === id);
  if (found === undefined) throw new Error(`The example has no question ${id}.`);
  return found as Question & { type: Type };
}

/** The example with parts of one question replaced. */
export function withQuestion(id: string, parts: object): Questionnaire {
  return {
    ...everyQuestionType,
    sections: everyQuestionType.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.id === id ? { ...question, ...parts } : question,
      ),
    })),
  };
}

/** The files that the city of the example has sent. */
export const uploads: Uploads = new Map(
  [
    { id: 'upload-plan', name: 'plan.pdf', type: 'application/pdf', bytes: 400_000 },
    { id: 'upload-photo', name: 'page.jpg', type: 'image/jpeg', bytes: 2_000_000 },
    { id: 'upload-table', name: 'figures.csv', type: 'text/csv', bytes: 900 },
    { id: 'upload-film', name: 'scan.png', type: 'image/png', bytes: 10_000_001 },
  ].map((upload) => [upload.id, upload]),
);
