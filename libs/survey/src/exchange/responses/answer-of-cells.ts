import { offerKinds } from '../../answers.ts';
import type { ChoiceQuestion, Question } from '../../questionnaire.ts';

/** Part of a question → the cell, never empty. */
export type AnswerCells = ReadonlyMap<string, string>;

/** The zero of the digits that scripts have of their own, as people type them in a spreadsheet. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const;

/**
 * The answer that the cells of one row hold, undefined where they hold none. Nothing is judged here: what is no answer is
 * handed on as it stands, so that the validator of the form says what is wrong with it.
 */
export function answerOfCells(question: Question, cells: AnswerCells): unknown {
  if (cells.size === 0) return undefined;
  switch (question.type) {
    case 'ranking':
      return order(cells);
    case 'rating':
    case 'best-worst':
      return nested(cells, question.type === 'rating');
    case 'points':
      return Object.fromEntries(
        [...cells].map(([id, cell]) => [id, numberIn(cell)] as const).filter(([, points]) => points !== 0),
      );
    case 'offers':
      return offers(cells);
    case 'choice':
      return chosen(question, cells);
    case 'number':
      return numberIn(cells.get('') ?? '');
    case 'statement':
      return {
        agreed: true,
        name: cells.get('name') ?? '',
        title: cells.get('title') ?? '',
        date: cells.get('date') ?? '',
      };
    case 'date':
      // Workbooks add midnight to a day.
      return (cells.get('') ?? '').replace(/[T ]00:00:00(\.0+)?$/, '');
    default:
      return cells.get('');
  }
}

function order(cells: AnswerCells): unknown {
  const places = new Map<number, string[]>();
  const noOpinion: string[] = [];
  for (const [area, cell] of cells) {
    if (cell === 'below') continue;
    const place = numberIn(cell);
    if (cell === 'no-opinion' || cell === '-') noOpinion.push(area);
    else if (typeof place !== 'number') return cell;
    else places.set(place, [...(places.get(place) ?? []), area]);
  }
  return { ranked: [...places].toSorted(([a], [b]) => a - b).map(([, areas]) => areas), noOpinion };
}

/** `importance.esd` → { importance: { esd } } */
function nested(cells: AnswerCells, numbers: boolean): unknown {
  const whole = new Map<string, [string, unknown][]>();
  for (const [part, cell] of cells) {
    const [outer = '', inner = ''] = part.split('.');
    const value = numbers ? numberIn(cell) : cell;
    whole.set(outer, [...(whole.get(outer) ?? []), [inner, value]]);
  }
  return Object.fromEntries([...whole].map(([key, inner]) => [key, Object.fromEntries(inner)]));
}

function offers(cells: AnswerCells): unknown {
  const found = [...cells].flatMap(([part, cell]) => {
    const [area = '', kind = '', note] = part.split('.');
    const capacity = numberIn(cell);
    if (note !== undefined || capacity === 0) return [];
    return [{ area, kind, capacity, note: cells.get(`${area}.${kind}.note`) ?? '' }];
  });
  const rank = (kind: string): number => offerKinds.findIndex((one) => one === kind);
  return found.toSorted((a, b) => (a.area === b.area ? rank(a.kind) - rank(b.kind) : 0));
}

const ticked = /^(1|true|yes|y|x)$/i;
const unticked = /^(0|false|no|n)$/i;

function chosen(question: ChoiceQuestion, cells: AnswerCells): unknown {
  const words = cells.get('other');
  // A column of its own for words of one's own; where one only says whether there are any, the words stand elsewhere.
  const own = words === undefined || (question.multiple && unticked.test(words)) ? [] : [{ other: words }];
  const listed = cells.get('') ?? '';
  if (!question.multiple) {
    if (listed === '') return own.length > 0 ? own : undefined;
    const id = optionOf(question, listed);
    return id === 'other' && question.other !== undefined ? (own.length > 0 ? own : [{ other: '' }]) : [id];
  }
  const ids = listed.split(/\s+/).flatMap((code) => (code === '' ? [] : [optionOf(question, code)]));
  const rest = ids.filter((id) => id !== 'other' || question.other === undefined);
  const ticks = question.options.flatMap(({ id }) => {
    const cell = cells.get(id);
    if (cell === undefined || unticked.test(cell)) return [];
    return [ticked.test(cell) ? id : cell];
  });
  return [...new Set([...rest, ...ticks]), ...own];
}

/** The id of a choice by the code that the file has for it. */
function optionOf({ options }: ChoiceQuestion, code: string): string {
  if (code === '-oth-') return 'other';
  if (options.some(({ id }) => id === code)) return code;
  const slug = code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const found = options.find(({ id }) => id === slug || id === `o-${slug}`);
  return found?.id ?? (slug === 'other' ? 'other' : code);
}

/** A number as it is written, with a comma or a point and in any digits; what is none as it stands. */
function numberIn(cell: string): number | string {
  const western = cell.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  const plain = western.replaceAll(/[\u066B,]/g, '.').trim();
  return /^-?\d{1,16}(\.\d{1,16})?$/.test(plain) ? Number(plain) : cell;
}
