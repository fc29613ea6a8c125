import type {
  Answer,
  BestWorstAnswer,
  ChoiceAnswer,
  FileAnswer,
  Offer,
  PointsAnswer,
  Question,
  RankingAnswer,
  RatingAnswer,
  SignedStatement,
  Uploads,
} from '#survey';
import type { Named } from './blank-question.ts';
import type { PaperBlock } from './paper.ts';
import { isolated } from './say.ts';
import type { Say } from './say.ts';

/** An answer in words. The validator has tied its shape to the question's type; TypeScript cannot see that. */
export function answeredQuestion(
  question: Question,
  answer: Answer | undefined,
  areas: readonly Named[],
  uploads: Uploads,
  say: Say,
): readonly PaperBlock[] {
  const { label, local, number } = say;
  const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
  const none: readonly PaperBlock[] = [{ kind: 'text', text: label('notAnswered'), quiet: true }];
  const nameOf = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
  const list = (texts: readonly string[], mark = '–'): PaperBlock => ({
    kind: 'list',
    items: texts.map((each) => ({ mark, text: each })),
  });
  if (answer === undefined) return none;
  switch (question.type) {
    case 'ranking': {
      const { ranked, noOpinion } = answer as RankingAnswer;
      const items = ranked.map((place, index) => ({
        mark: `${number(ranked.slice(0, index).flat().length + 1)}.`,
        text: say.list(place.map(nameOf)),
      }));
      return [
        ...(items.length === 0 ? none : [{ kind: 'list', items } as const]),
        ...(noOpinion.length === 0
          ? []
          : [text(label('noOpinionOn', { areas: say.list(noOpinion.map(nameOf)) }))]),
      ];
    }
    case 'rating': {
      const rated = answer as RatingAnswer;
      const told = areas.filter(({ id }) =>
        question.scales.some((scale) => rated[scale.id]?.[id] !== undefined),
      );
      return [
        {
          kind: 'table',
          head: [label('area'), ...question.scales.map((scale) => local(scale.label))],
          rows: told.map(({ id, name }) => [
            name,
            ...question.scales.map((scale) => String(rated[scale.id]?.[id] ?? '–')),
          ]),
        },
      ];
    }
    case 'best-worst':
      return [
        {
          kind: 'table',
          head: ['', label('most'), label('least')],
          rows: Object.entries(answer as BestWorstAnswer).map(([set, { best, worst }]) => [
            label('set', { set }),
            best === undefined ? '–' : nameOf(best),
            worst === undefined ? '–' : nameOf(worst),
          ]),
        },
      ];
    case 'points': {
      const labelOf = (id: string): string => {
        const option = question.options?.find((each) => each.id === id);
        return option === undefined ? nameOf(id) : local(option.label);
      };
      return [
        {
          kind: 'table',
          head: ['', label('points', { total: question.total })],
          rows: Object.entries(answer as PointsAnswer).map(([id, points]) => [labelOf(id), number(points)]),
        },
      ];
    }
    case 'offers':
      return (answer as readonly Offer[]).length === 0
        ? [text(label('noOffers'))]
        : [
            list(
              (answer as readonly Offer[]).map(({ kind, area, capacity, note }) => {
                const said = label('offered', {
                  kind: label(kind),
                  area: nameOf(area),
                  count: number(capacity),
                });
                return note === '' ? said : `${said}. ${isolated(note)}`;
              }),
            ),
          ];
    case 'choice':
      return [
        list(
          (answer as ChoiceAnswer).map((each) => {
            if (typeof each !== 'string')
              return `${local(question.other?.label ?? noText)}: ${isolated(each.other)}`;
            const option = question.options.find(({ id }) => id === each);
            return option === undefined ? each : local(option.label);
          }),
          '☑',
        ),
      ];
    case 'number':
      return [text(`${number(answer as number)}${question.unit === null ? '' : ` ${local(question.unit)}`}`)];
    case 'date':
      return [text(say.day(answer as string))];
    case 'line':
    case 'text':
      return (answer as string).split(/\n+/).map((each) => text(isolated(each)));
    case 'file':
      return [list((answer as FileAnswer).map((id) => isolated(uploads.get(id)?.name ?? id)))];
    case 'statement': {
      const { agreed, name, title, date } = answer as SignedStatement;
      if (!agreed) return none;
      return [
        text(local(question.statement)),
        text([isolated(name), isolated(title), say.day(date)].join(', ')),
      ];
    }
  }
}

const noText = { en: '', fr: '', es: '', ar: '' } as const;
