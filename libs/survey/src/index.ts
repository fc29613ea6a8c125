export { advanceResponse, responseEvents } from './advance-response.ts';
export type { ResponseEvent } from './advance-response.ts';
export { offerKinds } from './answers.ts';
export type {
  Answer,
  Answers,
  BestWorstAnswer,
  ChoiceAnswer,
  FileAnswer,
  Offer,
  OfferKind,
  OwnChoice,
  PointsAnswer,
  RankingAnswer,
  RatingAnswer,
  SignedStatement,
  Statement,
  Upload,
} from './answers.ts';
export type { Area, AreaCatalogue } from './area-catalogue.ts';
export { areaOrder } from './area-order.ts';
export { bestWorstSets } from './best-worst/best-worst-sets.ts';
export { isCalendarDay } from './calendar-day.ts';
export { areaCatalogue2019 } from './catalogue/area-catalogue-2019.ts';
export { cityDeadline, roundFor, usualTerms } from './city-terms.ts';
export type { CityTerms, Cohort } from './city-terms.ts';
export { coreAnswers } from './core-answers.ts';
export type { CoreAnswers } from './core-answers.ts';
export { deadlineSaid } from './deadline-said.ts';
export { questionnaireProblemCodes } from './document/document-refusal.ts';
export type { QuestionnaireProblemCode } from './document/document-refusal.ts';
export { migrationPreview } from './document/migration-preview.ts';
export type { MigrationPreview, QuestionMigration } from './document/migration-preview.ts';
export { questionnaireChangeKinds } from './document/questionnaire-change.ts';
export type { QuestionnaireChange, QuestionnaireChangeKind } from './document/questionnaire-change.ts';
export { questionnaireChanges } from './document/questionnaire-changes.ts';
export { questionnaireProblems } from './document/questionnaire-problems.ts';
export { questionnaireSchema } from './document/questionnaire-schema.ts';
export { exchangeNoteCodes, exchangeRefusalCodes } from './exchange/carried.ts';
export type { CarriedQuestionnaire, ExchangeNoteCode, ExchangeRefusalCode } from './exchange/carried.ts';
export { expressionOf } from './exchange/expression.ts';
export type { Expression } from './exchange/expression.ts';
export { limeQuestionnaire } from './exchange/limesurvey/lime-questionnaire.ts';
export { readLimeTable } from './exchange/limesurvey/read-lime-table.ts';
export { readLss } from './exchange/limesurvey/read-lss.ts';
export { readResponses } from './exchange/responses/read-responses.ts';
export type { ReadResponse, ReadResponses } from './exchange/responses/read-responses.ts';
export { readXlsform } from './exchange/xlsform/read-xlsform.ts';
export type { FormWorkbook } from './exchange/xlsform/read-xlsform.ts';
export { letterKinds, letterLimits, letterPlaces, neededPlaces } from './letters/letter.ts';
export type { LetterKind, LetterText } from './letters/letter.ts';
export { letterProblemCodes, letterProblems } from './letters/letter-problems.ts';
export type { AnswerColumn, Cell } from './export/answer-column.ts';
export { answerCells, answerColumns, withoutPeople } from './export/answer-columns.ts';
export type { QuestionsAbout } from './export/answer-columns.ts';
export { codebookRows, signatureColumns } from './export/codebook-rows.ts';
export { fixedColumns } from './export/export-columns.ts';
export type { ExportedRound, ExportedSubmission, GivenOn } from './export/export-columns.ts';
export { spssCsvLine } from './export/spss/spss-csv.ts';
export { spssSyntax, spssWidth } from './export/spss/spss-syntax.ts';
export { spssTable } from './export/spss/spss-table.ts';
export { stateColumns } from './export/state-columns.ts';
export type { CityState } from './export/state-columns.ts';
export { roundHash } from './export/round-hash.ts';
export { callReason, callReasons, daysBetween, quietDays } from './monitor/call-reason.ts';
export type { CallReason, MailTrouble, WaitingState } from './monitor/call-reason.ts';
export { DropOff } from './monitor/drop-off.ts';
export type { QuestionReach } from './monitor/drop-off.ts';
export { segmentDimensions, segmentRows, usualPercent } from './monitor/segment-rows.ts';
export type { SegmentDimension, SegmentedCity, SegmentRow, SegmentTarget } from './monitor/segment-rows.ts';
export { whomToCall } from './monitor/whom-to-call.ts';
export { qualityRules } from './quality/quality-flag.ts';
export type { FlagParams, JudgedAnswers, QualityFlag, QualityRule } from './quality/quality-flag.ts';
export { qualityFlags } from './quality/quality-flags.ts';
export { fileTypeNames, paperBytes, paperTypes } from './file-types.ts';
export { purgeDays } from './purge-days.ts';
export { fileTypes } from './questionnaire.ts';
export type {
  BestWorstQuestion,
  ChoiceQuestion,
  DateQuestion,
  FileQuestion,
  FileType,
  LineQuestion,
  NumberQuestion,
  OffersQuestion,
  Option,
  PointsQuestion,
  Question,
  Questionnaire,
  RankingQuestion,
  RatingQuestion,
  Section,
  StatementQuestion,
  TextQuestion,
} from './questionnaire.ts';
export { guidingQuestions2019 } from './questionnaire-2019/guiding-questions-2019.ts';
export type { GuidingQuestion } from './questionnaire-2019/guiding-questions-2019.ts';
export { schemaProblems } from './document/schema-problems.ts';
export { questionnaire2019 } from './questionnaire-2019/questionnaire-2019.ts';
export { questionsInOrder, writtenQuestions } from './questions-in-order.ts';
export { isSubmitted } from './is-submitted.ts';
export type { ResponseState, Round, RoundState } from './response.ts';
export { receiptNumber } from './receipt-number.ts';
export { responseNumber } from './response-number.ts';
export { roundPhase } from './round-phase.ts';
export type { RoundPhase } from './round-phase.ts';
export { answersSchema } from './schema/answers-schema.ts';
export { dialect, objectOf } from './schema/json-schema.ts';
export type { JsonSchema } from './schema/json-schema.ts';
export { submissionHash } from './submission-hash.ts';
export type { SubmissionContents } from './submission-hash.ts';
export { answerProblemCodes } from './validation/answer-problem-codes.ts';
export type { AnswerProblemCode } from './validation/answer-problem-codes.ts';
export { answerProblem, answerProblems } from './validation/answer-problems.ts';
export type { Judgement } from './validation/answer-problems.ts';
export type { Uploads } from './validation/file-problems.ts';
export { isAnswered } from './validation/is-answered.ts';
export { offerLimits } from './validation/offers-problems.ts';
export { earliestDay, latestDay, signatureProblems } from './validation/signature-problems.ts';
export { signatureCharacters } from './validation/statement-problems.ts';
export { comparisons, ruleLimits } from './visibility/rule.ts';
export type { Comparison, Rule } from './visibility/rule.ts';
export { hiddenAnswers, visibleQuestions } from './visibility/visible-questions.ts';
export { uploadName } from './upload-name.ts';
export { wordCount } from './word-count.ts';
export { dayIn } from './day-in.ts';
export { zoneToday } from './zone-today.ts';
export { codeCounts } from './texts/code-counts.ts';
export type { CodeCount } from './texts/code-counts.ts';
export { quoteProblem } from './texts/quote-problem.ts';
export { saysAll } from './texts/says-all.ts';
export { writtenTexts } from './texts/written-texts.ts';
export type { WrittenText } from './texts/written-texts.ts';
export {
  freeId,
  textIn,
  withMovedQuestion,
  withMovedSection,
  withNewQuestion,
  withoutQuestion,
  withQuestion,
  withQuestionAt,
  withSection,
  withWords,
  wordsOrNone,
} from './workshop/draft-changes.ts';
export { draftProblems, isGap } from './workshop/draft-problems.ts';
export { draftTexts } from './workshop/draft-texts.ts';
export type { DraftText } from './workshop/draft-texts.ts';
export { flatConditions, questionOf, ruleOf } from './workshop/flat-conditions.ts';
export type { Condition, FlatConditions } from './workshop/flat-conditions.ts';
export { withDraftText } from './workshop/map-draft-texts.ts';
export { firstOptions, newOption, newQuestion, questionTypes } from './workshop/new-question.ts';
export { publishedQuestionnaire } from './workshop/published-questionnaire.ts';
export { marksAfter, translationsOf, translationStates } from './workshop/translation-states.ts';
export type {
  ReviewedText,
  TranslatedText,
  TranslationMarks,
  TranslationState,
} from './workshop/translation-states.ts';
