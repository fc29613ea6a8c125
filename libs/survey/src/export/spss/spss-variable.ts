import type { LocalText } from '#members';
import type { AreaCatalogue } from '../../area-catalogue.ts';
import type { AnswerColumn, Cell } from '../answer-column.ts';

/** How a statistics program takes a variable: as number, calendar day or text. */
export type SpssType = 'number' | 'day' | 'text';

/** What a code stands for. */
export interface SpssValue {
  readonly code: number;
  readonly label: LocalText;
}

/** One column of answers as a variable, without its name. */
export interface SpssVariable {
  readonly type: SpssType;
  readonly decimals: number;
  /** Empty where a number is a number. */
  readonly values: readonly SpssValue[];
  /** Codes that are no measurement. */
  readonly missing: readonly number[];
  /** The id of the question whose ticks it is one of; null for all else. */
  readonly tickOf: string | null;
  readonly cell: (cell: Cell) => Cell;
}

/** Codes beyond every place of a ranking. */
export const belowCode = 9998;
export const noOpinionCode = 9999;

const rankValues: readonly SpssValue[] = [
  {
    code: belowCode,
    label: {
      en: 'deliberately not ranked',
      fr: 'délibérément non classé',
      es: 'no clasificado a propósito',
      ar: 'لم يُرتَّب عن قصد',
    },
  },
  { code: noOpinionCode, label: { en: 'no opinion', fr: 'sans avis', es: 'sin opinión', ar: 'لا رأي' } },
];
const tickValues: readonly SpssValue[] = [
  { code: 0, label: { en: 'not chosen', fr: 'non choisi', es: 'no elegido', ar: 'لم يُختر' } },
  { code: 1, label: { en: 'chosen', fr: 'choisi', es: 'elegido', ar: 'مختار' } },
];
const otherWords: LocalText = { en: 'Other', fr: 'Autre', es: 'Otro', ar: 'غير ذلك' };

const text: SpssVariable = {
  type: 'text',
  decimals: 0,
  values: [],
  missing: [],
  tickOf: null,
  cell: (cell) => cell,
};
const number: SpssVariable = { ...text, type: 'number' };

/** The variable that a column of answers becomes: names of areas and choices become codes from 1. */
export function spssVariable({ id, question }: AnswerColumn, { areas }: AreaCatalogue): SpssVariable {
  const inOwnWords = id === `${question.id}.other`;
  switch (question.type) {
    case 'ranking':
      return {
        ...number,
        values: rankValues,
        missing: [noOpinionCode],
        cell: (cell) => (cell === 'below' ? belowCode : cell === 'no-opinion' ? noOpinionCode : cell),
      };
    case 'best-worst':
      return coded(areas.map((area) => [area.id, area.name]));
    case 'choice': {
      if (inOwnWords && question.other !== undefined) return text;
      if (question.multiple) return { ...number, values: tickValues, tickOf: question.id };
      const listed = question.options.map((option): [string, LocalText] => [option.id, option.label]);
      return coded(question.other === undefined ? listed : [...listed, ['other', otherWords]]);
    }
    case 'number':
      return { ...number, decimals: question.decimals };
    case 'date':
      return { ...text, type: 'day' };
    case 'offers':
      return id.endsWith('.note') ? text : number;
    case 'rating':
    case 'points':
    case 'file':
      return number;
    case 'line':
    case 'text':
    case 'statement':
      return text;
  }
}

function coded(listed: readonly (readonly [string, LocalText])[]): SpssVariable {
  const codes = new Map(listed.map(([id], index) => [id, index + 1]));
  return {
    ...number,
    values: listed.map(([, label], index) => ({ code: index + 1, label })),
    cell: (cell) => (cell === null ? null : (codes.get(String(cell)) ?? null)),
  };
}
