import type { LocalText } from '#members';
import { offerKinds } from '../answers.ts';
import type {
  Answer,
  BestWorstAnswer,
  ChoiceAnswer,
  FileAnswer,
  Offer,
  OfferKind,
  PointsAnswer,
  RankingAnswer,
  RatingAnswer,
  SignedStatement,
} from '../answers.ts';
import type { AreaCatalogue } from '../area-catalogue.ts';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import type { BestWorstQuestion, ChoiceQuestion, Question } from '../questionnaire.ts';
import { ownWords } from '../own-words.ts';
import type { AnswerColumn, Cell } from './answer-column.ts';

/** Joins what two texts say in each language. */
function both(first: LocalText, second: LocalText): LocalText {
  return {
    en: `${first.en}: ${second.en}`,
    fr: `${first.fr}: ${second.fr}`,
    es: `${first.es}: ${second.es}`,
    ar: `${first.ar}: ${second.ar}`,
  };
}

const kindNames: Readonly<Record<OfferKind, LocalText>> = {
  lead: { en: 'lead', fr: 'piloter', es: 'liderar', ar: 'القيادة' },
  host: { en: 'host', fr: 'accueillir', es: 'acoger', ar: 'الاستضافة' },
  contribute: { en: 'contribute', fr: 'contribuer', es: 'contribuir', ar: 'المساهمة' },
};

/** The columns of one question, in the order of its areas and options. */
export function columnsOfQuestion(question: Question, catalogue: AreaCatalogue): readonly AnswerColumn[] {
  // The validator has tied each answer's shape to its question's type; TypeScript cannot see that.
  const column = <Shape>(
    parts: readonly string[],
    part: LocalText | null,
    values: string,
    cell: (answer: Shape) => Cell | undefined,
  ): AnswerColumn => ({
    id: [question.id, ...parts].join('.'),
    question,
    part,
    values,
    cell: (answer: Answer) => cell(answer as unknown as Shape) ?? null,
  });
  const { areas } = catalogue;

  switch (question.type) {
    case 'ranking':
      return areas.map(({ id, name }) =>
        column(
          [id],
          name,
          'place from 1; below = deliberately not ranked; no-opinion',
          (answer: RankingAnswer) => placeOf(answer, id),
        ),
      );
    case 'rating':
      return question.scales.flatMap((scale) =>
        areas.map(({ id, name }) =>
          column([scale.id, id], both(scale.label, name), '1 to 5', (answer: RatingAnswer) =>
            own(own(answer, scale.id), id),
          ),
        ),
      );
    case 'best-worst':
      return bestWorstColumns(question, catalogue, column<BestWorstAnswer>);
    case 'points':
      return (question.options ?? areas.map(({ id, name }) => ({ id, label: name }))).map(({ id, label }) =>
        column([id], label, `0 to ${question.total}`, (answer: PointsAnswer) => own(answer, id) ?? 0),
      );
    case 'offers':
      return areas.flatMap(({ id, name }) =>
        offerKinds.flatMap((kind) => [
          column(
            [id, kind],
            both(name, kindNames[kind]),
            'activities in two years; 0 = not offered',
            (answer: readonly Offer[]) => offered(answer, id, kind)?.capacity ?? 0,
          ),
          column(
            [id, kind, 'note'],
            both(name, kindNames[kind]),
            'text',
            (answer: readonly Offer[]) => offered(answer, id, kind)?.note,
          ),
        ]),
      );
    case 'choice':
      return choiceColumns(question, column<ChoiceAnswer>);
    case 'number':
      return [column([], null, `${question.min} to ${question.max}`, (answer: number) => answer)];
    case 'date':
      return [column([], null, 'calendar day, 2019-04-30', (answer: string) => answer)];
    case 'line':
    case 'text':
      return [column([], null, 'text', (answer: string) => answer)];
    case 'file':
      return [column([], null, 'number of files', (answer: FileAnswer) => answer.length)];
    case 'statement':
      return (['name', 'title', 'date'] as const).map((field) =>
        column([field], null, 'text', (answer: SignedStatement) => answer[field]),
      );
  }
}

type Column<Shape> = (
  parts: readonly string[],
  part: LocalText | null,
  values: string,
  cell: (answer: Shape) => Cell | undefined,
) => AnswerColumn;

function bestWorstColumns(
  question: BestWorstQuestion,
  catalogue: AreaCatalogue,
  column: Column<BestWorstAnswer>,
): readonly AnswerColumn[] {
  return bestWorstSets(question, catalogue).flatMap((set, index) => {
    const number = String(index + 1);
    return (['best', 'worst'] as const).map((side) =>
      column([number, side], null, `one of ${set.join(', ')}`, (answer) => own(answer, number)?.[side]),
    );
  });
}

function choiceColumns(question: ChoiceQuestion, column: Column<ChoiceAnswer>): readonly AnswerColumn[] {
  const { options, other, multiple } = question;
  const words = other && column(['other'], other.label, 'text', (answer) => ownWords(answer));
  const chosen = multiple
    ? options.map(({ id, label }) =>
        column([id], label, '1 chosen, 0 not', (answer) => (answer.includes(id) ? 1 : 0)),
      )
    : [
        column(
          [],
          null,
          [...options.map(({ id }) => id), ...(other ? ['other'] : [])].join(', '),
          (answer) => (answer[0] === undefined ? null : typeof answer[0] === 'string' ? answer[0] : 'other'),
        ),
      ];
  return words === undefined ? chosen : [...chosen, words];
}

function placeOf({ ranked, noOpinion }: RankingAnswer, area: string): Cell {
  const place = ranked.findIndex((areas) => areas.includes(area));
  if (place >= 0) return place + 1;
  return noOpinion.includes(area) ? 'no-opinion' : 'below';
}

const offered = (offers: readonly Offer[], area: string, kind: OfferKind): Offer | undefined =>
  offers.find((offer) => offer.area === area && offer.kind === kind);

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
