import type { ProblemDetail } from '#problem';
import type { Answer, BestWorstAnswer, ChoiceAnswer, PointsAnswer, SignedStatement } from '../answers.ts';
import type { AreaCatalogue } from '../area-catalogue.ts';
import type { Question } from '../questionnaire.ts';
import { bestWorstGaps, bestWorstProblems } from './best-worst-problems.ts';
import { choiceGaps, choiceProblems } from './choice-problems.ts';
import { dateProblems } from './date-problems.ts';
import { fileProblems } from './file-problems.ts';
import type { Uploads } from './file-problems.ts';
import { lineProblems } from './line-problems.ts';
import { numberProblems } from './number-problems.ts';
import { offersProblems } from './offers-problems.ts';
import { pointsLeft, pointsProblems } from './points-problems.ts';
import { proseProblems } from './prose-problems.ts';
import { rankingProblems } from './ranking-problems.ts';
import { ratingProblems } from './rating-problems.ts';
import { statementGaps, statementProblems } from './statement-problems.ts';

/** What an answer is judged against besides its question. */
export interface AnswerWorld {
  readonly catalogue: AreaCatalogue;
  readonly uploads: Uploads;
  /** After which no signature is dated; without it any day is taken. */
  readonly latestDay?: string | undefined;
}

/** What is wrong with one answer, by the type of its question. */
export function questionProblems(
  question: Question,
  { catalogue, uploads }: AnswerWorld,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  const areas = new Set(catalogue.areas.map((area) => area.id));
  switch (question.type) {
    case 'ranking':
      return rankingProblems(question, areas, value, path);
    case 'rating':
      return ratingProblems(question, areas, value, path);
    case 'best-worst':
      return bestWorstProblems(question, catalogue, value, path);
    case 'points':
      return pointsProblems(question, areas, value, path);
    case 'offers':
      return offersProblems(areas, value, path);
    case 'choice':
      return choiceProblems(question, value, path);
    case 'number':
      return numberProblems(question, value, path);
    case 'date':
      return dateProblems(question, value, path);
    case 'line':
      return lineProblems(value, question.maxCharacters, path);
    case 'text':
      return proseProblems(value, question.maxWords, path);
    case 'file':
      return fileProblems(question, uploads, value, path);
    case 'statement':
      return statementProblems(value, path);
  }
}

/** What an answer without problems still lacks before it can be submitted: a draft may be in the middle of it. */
export function questionGaps(
  question: Question,
  { catalogue, latestDay }: AnswerWorld,
  answer: Answer,
  path: string,
): readonly ProblemDetail[] {
  // The answer has no problems, so it has the shape of its question's type; TypeScript cannot see that.
  switch (question.type) {
    case 'best-worst':
      return bestWorstGaps(question, catalogue, answer as BestWorstAnswer, path);
    case 'points':
      return pointsLeft(question, answer as PointsAnswer, path);
    case 'choice':
      return choiceGaps(answer as ChoiceAnswer, path);
    case 'statement':
      return statementGaps(answer as SignedStatement, path, latestDay);
    default:
      return [];
  }
}
