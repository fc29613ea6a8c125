import { bestWorstSets } from '#survey';
import type { AreaCatalogue, Option, Question } from '#survey';
import type { PaperBlock } from './paper.ts';
import type { Say } from './say.ts';

/** An area or option to put into a row. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const box = '☐';
const digits = '1   2   3   4   5';

/** How a question is answered by hand; areas come in the order that they are to stand in. */
export function blankQuestion(
  question: Question,
  catalogue: AreaCatalogue,
  areas: readonly Named[],
  say: Say,
): readonly PaperBlock[] {
  const { label, local, number } = say;
  const quiet = (text: string): PaperBlock => ({ kind: 'text', text, quiet: true });
  const rows = (of: readonly Named[], ...cells: readonly string[]) => of.map(({ name }) => [name, ...cells]);
  const named = (options: readonly Option[]) =>
    options.map((each) => ({ id: each.id, name: local(each.label) }));
  switch (question.type) {
    case 'ranking':
      return [
        {
          kind: 'table',
          head: [label('area'), label('place', { limit: question.limit }), label('noOpinion')],
          rows: rows(areas, '', box),
        },
      ];
    case 'rating':
      return [
        {
          kind: 'table',
          head: [label('area'), ...question.scales.map((scale) => local(scale.label))],
          rows: rows(areas, ...question.scales.map(() => digits)),
        },
      ];
    case 'best-worst':
      return bestWorstSets(question, catalogue).map((set, index) => ({
        kind: 'table',
        head: [label('set', { set: index + 1 }), label('most'), label('least')],
        rows: set.map((id) => [areas.find((area) => area.id === id)?.name ?? id, box, box]),
      }));
    case 'points':
      return [
        {
          kind: 'table',
          head: ['', label('points', { total: question.total })],
          rows: rows(question.options === null ? areas : named(question.options), ''),
        },
      ];
    case 'offers':
      return [
        quiet(`${label('lead')} · ${label('host')} · ${label('contribute')}: ${label('activities')}`),
        {
          kind: 'table',
          head: [label('area'), label('lead'), label('host'), label('contribute'), label('note')],
          rows: rows(areas, '', '', '', ''),
        },
      ];
    case 'choice':
      return [
        quiet(label(question.multiple ? 'several' : 'one')),
        { kind: 'list', items: named(question.options).map(({ name }) => ({ mark: box, text: name })) },
        ...(question.other === undefined
          ? []
          : [
              { kind: 'list', items: [{ mark: box, text: local(question.other.label) }] } as const,
              { kind: 'lines', count: 1 } as const,
            ]),
      ];
    case 'number': {
      const unit = question.unit === null ? '' : ` (${local(question.unit)})`;
      const bounds = { min: number(question.min), max: number(question.max) };
      return [quiet(`${label('between', bounds)}${unit}`), { kind: 'lines', count: 1 }];
    }
    case 'date':
      return [quiet(label('day')), { kind: 'lines', count: 1 }];
    case 'line':
      return [{ kind: 'lines', count: 1 }];
    case 'text':
      return [quiet(label('words', { most: question.maxWords })), { kind: 'lines', count: 6 }];
    case 'file':
      return [quiet(label('attach', { most: question.maxFiles }))];
    case 'statement':
      return [
        { kind: 'text', text: local(question.statement) },
        {
          kind: 'signature',
          labels: [label('name'), label('function'), label('date'), label('signature')],
          stamp: '',
        },
      ];
  }
}
