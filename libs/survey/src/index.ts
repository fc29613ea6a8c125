export { advanceResponse, responseEvents } from './advance-response.ts';
export type { ResponseEvent } from './advance-response.ts';
export { offerKinds } from './answers.ts';
export type {
  Answer,
  Answers,
  ChoiceAnswer,
  Offer,
  OfferKind,
  RankingAnswer,
  RatingAnswer,
  Statement,
} from './answers.ts';
export type { Area, AreaCatalogue } from './area-catalogue.ts';
export { areaOrder } from './area-order.ts';
export { areaCatalogue2019 } from './catalogue/area-catalogue-2019.ts';
export { coreAnswers } from './core-answers.ts';
export type { CoreAnswers } from './core-answers.ts';
export type {
  ChoiceQuestion,
  OffersQuestion,
  Question,
  Questionnaire,
  RankingQuestion,
  RatingQuestion,
  Section,
  TextQuestion,
} from './questionnaire.ts';
export { guidingQuestions2019 } from './questionnaire-2019/guiding-questions-2019.ts';
export type { GuidingQuestion } from './questionnaire-2019/guiding-questions-2019.ts';
export { questionnaire2019 } from './questionnaire-2019/questionnaire-2019.ts';
export type { ResponseState, Round, RoundState } from './response.ts';
export { roundPhase } from './round-phase.ts';
export type { RoundPhase } from './round-phase.ts';
export { answerProblemCodes } from './validation/answer-problem-codes.ts';
export type { AnswerProblemCode } from './validation/answer-problem-codes.ts';
export { answerProblem, answerProblems } from './validation/answer-problems.ts';
export { isAnswered } from './validation/is-answered.ts';
export { offerLimits } from './validation/offers-problems.ts';
export { wordCount } from './word-count.ts';
