import type { ProblemDetail } from '#problem';
import type { AreaCatalogue } from '../area-catalogue.ts';
import type { Question } from '../questionnaire.ts';
import { choiceProblems } from './choice-problems.ts';
import { offersProblems } from './offers-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { rankingProblems } from './ranking-problems.ts';
import { ratingProblems } from './rating-problems.ts';

/** What is wrong with one answer, by the type of its question. */
export function questionProblems(
  question: Question,
  catalogue: AreaCatalogue,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  const areas = new Set(catalogue.areas.map((area) => area.id));
  switch (question.type) {
    case 'ranking':
      return rankingProblems(question, areas, value, path);
    case 'rating':
      return ratingProblems(question, areas, value, path);
    case 'offers':
      return offersProblems(areas, value, path);
    case 'choice':
      return choiceProblems(question, value, path);
    case 'text':
      return proseProblems(value, question.maxWords, path);
  }
}
