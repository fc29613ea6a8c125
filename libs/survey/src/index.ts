export type { Area, AreaCatalogue } from './area-catalogue.ts';
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
export type { ResponseState, Round, RoundState } from './response.ts';
