import type { Answer, Answers, Offer, RankingAnswer, RatingAnswer } from './answers.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { visibleQuestions } from './visibility/visible-questions.ts';

/** What the later stages read of a response; null where the city was silent. */
export interface CoreAnswers {
  readonly ranking: RankingAnswer | null;
  readonly rating: RatingAnswer | null;
  readonly offers: readonly Offer[];
}

/** The city's order, ratings and offers out of valid answers; the first question of each type that is asked counts. */
export function coreAnswers(questionnaire: Questionnaire, answers: Answers): CoreAnswers {
  const asked = visibleQuestions(questionnaire, answers);
  const answerTo = (type: Question['type']): Answer | undefined => {
    const question = asked.find((candidate) => candidate.type === type);
    return question !== undefined && Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  };
  // The validator has tied each answer's shape to its question's type; TypeScript cannot see that.
  return {
    ranking: (answerTo('ranking') as RankingAnswer | undefined) ?? null,
    rating: (answerTo('rating') as RatingAnswer | undefined) ?? null,
    offers: (answerTo('offers') as readonly Offer[] | undefined) ?? [],
  };
}
