import type { Answers, ChoiceAnswer, Offer, RankingAnswer, RatingAnswer } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { visibleQuestions } from '../visibility/visible-questions.ts';
import { numberOutliers } from './number-outliers.ts';
import type { JudgedAnswers, QualityFlag } from './quality-flag.ts';
import { qualityFlag } from './quality-flag.ts';
import { ratingAgainstRanking } from './rating-against-ranking.ts';
import { sameTexts } from './same-texts.ts';
import { straightLines } from './straight-line.ts';

/**
 * Doubts about submitted answers for the team to look into, by city, in the order of the questions. They change nothing
 * by themselves. Answers to questions about people are not looked at. How long a city took is not judged either: the
 * service knows when a save arrived, not when it was written, and what was written without a network arrives at once.
 */
export function qualityFlags(
  questionnaire: Questionnaire,
  submitted: readonly JudgedAnswers<Answers>[],
): readonly QualityFlag[] {
  const open = questionnaire.sections.filter(({ personal }) => personal !== true);
  const flags = open
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const asked = submitted.flatMap(({ city, value }) => {
        const visible = visibleQuestions(questionnaire, value).includes(question);
        return visible && Object.hasOwn(value, question.id) ? [{ city, value }] : [];
      });
      return flagsOf(questionnaire, question, asked);
    });
  const place = new Map(questionsInOrder(questionnaire).map(({ id }, index) => [id, index]));
  return flags.toSorted(
    (a, b) =>
      compared(a.city, b.city) ||
      (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0) ||
      compared(a.id, b.id),
  );
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function flagsOf(
  questionnaire: Questionnaire,
  question: Question,
  asked: readonly JudgedAnswers<Answers>[],
): readonly QualityFlag[] {
  const { id } = question;
  // The validator has tied each answer's shape to its question's type; TypeScript cannot see that.
  const answers = <Value>() =>
    asked.map(({ city, value }) => ({ city, value: value[id] as unknown as Value }));
  switch (question.type) {
    case 'rating':
      return answers<RatingAnswer>().flatMap(({ city, value }) =>
        straightLines(value).map((params) =>
          qualityFlag({ rule: 'straight-line', city, question: id, params }, params),
        ),
      );
    case 'ranking':
      return rankingFlags(questionnaire, id, asked);
    case 'number':
      return outliers('number-outlier', id, answers<number>());
    case 'offers': {
      const offers = answers<readonly Offer[]>();
      const totals = offers
        .filter(({ value }) => value.length > 0)
        .map(({ city, value }) => ({ city, value: value.reduce((sum, { capacity }) => sum + capacity, 0) }));
      const notes = offers.flatMap(({ city, value }) => value.map(({ note }) => ({ city, value: note })));
      return [...outliers('offers-outlier', id, totals), ...repeated(id, notes)];
    }
    case 'text':
    case 'line':
      return repeated(id, answers<string>());
    case 'choice':
      return repeated(
        id,
        answers<ChoiceAnswer>().flatMap(({ city, value }) =>
          value.flatMap((choice) => (typeof choice === 'string' ? [] : [{ city, value: choice.other }])),
        ),
      );
    case 'best-worst':
    case 'points':
    case 'date':
    case 'file':
    case 'statement':
      return [];
  }
}

function rankingFlags(
  questionnaire: Questionnaire,
  question: string,
  asked: readonly JudgedAnswers<Answers>[],
): readonly QualityFlag[] {
  return asked.flatMap(({ city, value }) => {
    const rating = visibleQuestions(questionnaire, value).find(({ type }) => type === 'rating');
    const ratings = rating && (value[rating.id] as RatingAnswer | undefined);
    const importance = ratings?.['importance'];
    if (importance === undefined) return [];
    const ranking = value[question] as RankingAnswer;
    const found = ratingAgainstRanking(ranking, importance);
    const evidence = [ranking.ranked, importance];
    return found === null ? [] : [qualityFlag({ ...found, city, question }, evidence)];
  });
}

function outliers(
  rule: 'number-outlier' | 'offers-outlier',
  question: string,
  numbers: readonly JudgedAnswers<number>[],
): readonly QualityFlag[] {
  return numberOutliers(numbers).map(({ city, value: params }) =>
    qualityFlag({ rule, city, question, params }, params['value']),
  );
}

function repeated(question: string, texts: readonly JudgedAnswers<string>[]): readonly QualityFlag[] {
  return sameTexts(texts).map(({ city, value: { params, text } }) =>
    qualityFlag({ rule: 'same-text', city, question, params }, text),
  );
}
