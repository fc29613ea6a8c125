import { isCalendarDay } from '../calendar-day.ts';
import { expressionOf } from './expression.ts';
import type { Expression } from './expression.ts';

/** The limits that a constraint on the own answer (`. >= 0 and . <= 100`) says. */
export interface AnswerBounds {
  readonly least?: string | number;
  readonly most?: string | number;
}

/** The limits that a constraint says; null where it says anything else. `whole` numbers may be bounded by `>` too. */
export function answerBounds(constraint: string, whole: boolean): AnswerBounds | null {
  const expression = expressionOf(constraint);
  if (expression === null) return null;
  const parts = expression.kind === 'all' ? expression.parts : [expression];
  let bounds: { least?: string | number; most?: string | number } = {};
  for (const part of parts) {
    const bound = boundOf(part, whole);
    if (bound === null || Object.keys(bound).some((key) => Object.hasOwn(bounds, key))) return null;
    bounds = { ...bounds, ...bound };
  }
  return bounds;
}

function boundOf(part: Expression, whole: boolean): AnswerBounds | null {
  if (part.kind !== 'compare' || part.name !== '.') return null;
  const { operator, value } = part;
  if (typeof value === 'string' && !isCalendarDay(value)) return null;
  if (operator === '>=') return { least: value };
  if (operator === '<=') return { most: value };
  if (!whole || typeof value === 'string' || !Number.isInteger(value)) return null;
  if (operator === '>') return { least: value + 1 };
  return operator === '<' ? { most: value - 1 } : null;
}

/** Characters that a constraint such as `string-length(.) <= 80` allows at most; null where it says anything else. */
export function mostCharacters(constraint: string): number | null {
  const found = /^\s*string-length\(\s*\.\s*\)\s*(<=|<)\s*(\d{1,6})\s*$/.exec(constraint);
  if (found === null) return null;
  return Number(found[2]) - (found[1] === '<' ? 1 : 0);
}

/** The widest range of a question whose file says none, so that numbers are told apart from their neighbours. */
export const widestNumber = { whole: 999_999_999_999, decimal: 999_999_999 } as const;
