import type { Question } from '../questionnaire.ts';
import { ruleLimits } from '../visibility/rule.ts';
import type { Rule } from '../visibility/rule.ts';
import { expressionOf } from './expression.ts';
import type { Expression } from './expression.ts';

/** What became of a question of the file. */
export interface CarriedQuestion {
  readonly question: Question;
  /** Code of a choice in the file → its id here. */
  readonly options: ReadonlyMap<string, string>;
}

/** Finds the question that a name in a condition means; a choice of it where the name says one (`colours_SQ001`). */
export type NamedQuestion = (
  name: string,
) => { readonly carried: CarriedQuestion; readonly option: string | null } | undefined;

/** The rule that a condition of the file says; null where nothing here says the same. */
export function ruleOfExpression(text: string, named: NamedQuestion): Rule | 'always' | null {
  const expression = expressionOf(text);
  if (expression === null) return null;
  if (expression.kind === 'always') return 'always';
  const rule = ruleOf(expression, named);
  return rule === null || depthOf(rule) > ruleLimits.depth || partsOf(rule) > ruleLimits.parts ? null : rule;
}

function ruleOf(expression: Expression, named: NamedQuestion): Rule | null {
  switch (expression.kind) {
    case 'always':
      return null;
    case 'not': {
      const part = ruleOf(expression.part, named);
      return part && { not: part };
    }
    case 'all':
    case 'any': {
      const parts = expression.parts.map((part) => ruleOf(part, named));
      if (parts.includes(null)) return null;
      const whole = parts.filter((part) => part !== null);
      return expression.kind === 'all' ? { all: whole } : { any: whole };
    }
    case 'answered': {
      const found = named(expression.name);
      if (found === undefined) return null;
      const { question } = found.carried;
      return found.option === null ? { answered: question.id } : { chosen: [question.id, found.option] };
    }
    case 'selected':
      return chosen(named(expression.name), expression.value);
    case 'compare':
      return comparison(expression, named(expression.name));
  }
}

function chosen(found: ReturnType<NamedQuestion>, code: string): Rule | null {
  if (found === undefined || found.carried.question.type !== 'choice') return null;
  const option = found.carried.options.get(code);
  return option === undefined ? null : { chosen: [found.carried.question.id, option] };
}

function comparison(
  { operator, value }: Extract<Expression, { readonly kind: 'compare' }>,
  found: ReturnType<NamedQuestion>,
): Rule | null {
  if (found === undefined) return null;
  const { question } = found.carried;
  const same = operator === '=' || operator === '!=';
  const turned = (rule: Rule | null): Rule | null => (rule && operator === '!=' ? { not: rule } : rule);
  // LimeSurvey asks whether a choice among several was ticked.
  if (found.option !== null)
    return same && value === 'Y' ? turned({ chosen: [question.id, found.option] }) : null;
  if (question.type === 'choice')
    // Elsewhere several choices are compared as one text, which nothing here does.
    return same && !question.multiple ? turned(chosen(found, String(value))) : null;
  if (question.type !== 'number') return null;
  const bound = Number(value);
  if (!Number.isFinite(bound)) return null;
  // A question that was not answered is unequal to every number.
  return operator === '!='
    ? { not: { number: [question.id, '=', bound] } }
    : { number: [question.id, operator, bound] };
}

const innerOf = (rule: Rule): readonly Rule[] =>
  'all' in rule ? rule.all : 'any' in rule ? rule.any : 'not' in rule ? [rule.not] : [];

const depthOf = (rule: Rule): number => 1 + Math.max(0, ...innerOf(rule).map(depthOf));
const partsOf = (rule: Rule): number => innerOf(rule).reduce((sum, part) => sum + partsOf(part), 1);

/** Ids of the questions that a rule looks at. */
export function questionsIn(rule: Rule): readonly string[] {
  const inner = innerOf(rule);
  if (inner.length > 0) return inner.flatMap(questionsIn);
  if ('answered' in rule) return [rule.answered];
  if ('chosen' in rule) return [rule.chosen[0]];
  return 'number' in rule ? [rule.number[0]] : [];
}
