import type { ProblemDetail } from '#problem';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { jsonPointer } from '../validation/json-pointer.ts';
import { ruleLimits } from '../visibility/rule.ts';
import type { Rule } from '../visibility/rule.ts';
import { documentRefusal as refusal } from './document-refusal.ts';

/**
 * What is unsound in the rule of a question: names that nothing bears, questions of another kind, questions that are
 * asked later or depend on this one, more levels or parts than allowed. `path` leads to the rule.
 */
export function ruleProblems(
  questionnaire: Questionnaire,
  question: Question,
  path: string,
): readonly ProblemDetail[] {
  const { visibleIf: rule } = question;
  if (rule === undefined) return [];
  const { depth, parts } = sizeOf(rule);
  if (depth > ruleLimits.depth) return [refusal(path, 'rule-too-deep', { limit: ruleLimits.depth })];
  if (parts > ruleLimits.parts) return [refusal(path, 'rule-too-long', { limit: ruleLimits.parts })];
  const order = questionsInOrder(questionnaire);
  return leaves(rule, path).flatMap(({ leaf, at }) => {
    const id = namedBy(leaf);
    const named = order.find((each) => each.id === id);
    if (named === undefined) return [refusal(at, 'rule-unknown-question')];
    if (order.indexOf(named) >= order.indexOf(question)) {
      return [refusal(at, dependsOn(order, named, question) ? 'rule-circular' : 'rule-forward')];
    }
    return leafProblems(questionnaire, leaf, named, at);
  });
}

type Leaf = Exclude<Rule, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

function sizeOf(rule: Rule): { readonly depth: number; readonly parts: number } {
  const inner = partsOf(rule).map(({ part }) => sizeOf(part));
  return {
    depth: inner.reduce((deepest, { depth }) => Math.max(deepest, depth + 1), 1),
    parts: inner.reduce((sum, { parts }) => sum + parts, 1),
  };
}

function partsOf(rule: Rule): readonly { readonly part: Rule; readonly to: readonly (string | number)[] }[] {
  if ('all' in rule) return rule.all.map((part, index) => ({ part, to: ['all', index] }));
  if ('any' in rule) return rule.any.map((part, index) => ({ part, to: ['any', index] }));
  return 'not' in rule ? [{ part: rule.not, to: ['not'] }] : [];
}

function leaves(rule: Rule, path: string): readonly { readonly leaf: Leaf; readonly at: string }[] {
  if ('all' in rule || 'any' in rule || 'not' in rule) {
    return partsOf(rule).flatMap(({ part, to }) => leaves(part, jsonPointer(path, ...to)));
  }
  return [{ leaf: rule, at: path }];
}

function namedBy(leaf: Leaf): string {
  if ('answered' in leaf) return leaf.answered;
  if ('chosen' in leaf) return leaf.chosen[0];
  if ('ranked' in leaf) return leaf.ranked[0];
  return 'offered' in leaf ? leaf.offered[0] : leaf.number[0];
}

/** Whether a question is, or looks at by any number of steps, another one. */
function dependsOn(
  order: readonly Question[],
  from: Question,
  target: Question,
  seen = new Set<Question>(),
): boolean {
  if (from === target) return true;
  if (seen.has(from) || from.visibleIf === undefined) return false;
  seen.add(from);
  return leaves(from.visibleIf, '').some(({ leaf }) => {
    const named = order.find((each) => each.id === namedBy(leaf));
    return named !== undefined && dependsOn(order, named, target, seen);
  });
}

function leafProblems(
  { catalogue }: Questionnaire,
  leaf: Leaf,
  named: Question,
  path: string,
): readonly ProblemDetail[] {
  if ('answered' in leaf) return [];
  const hasArea = (id: string): boolean => catalogue.areas.some((area) => area.id === id);
  if ('chosen' in leaf) {
    if (named.type !== 'choice') return [refusal(path, 'rule-wrong-question')];
    const [, id] = leaf.chosen;
    const known =
      named.options.some((option) => option.id === id) || (id === 'other' && named.other !== undefined);
    return known ? [] : [refusal(path, 'rule-unknown-option')];
  }
  if ('ranked' in leaf) {
    if (named.type !== 'ranking') return [refusal(path, 'rule-wrong-question')];
    return hasArea(leaf.ranked[1]) ? [] : [refusal(path, 'rule-unknown-area')];
  }
  if ('offered' in leaf) {
    if (named.type !== 'offers') return [refusal(path, 'rule-wrong-question')];
    return hasArea(leaf.offered[1]) ? [] : [refusal(path, 'rule-unknown-area')];
  }
  return named.type === 'number' ? [] : [refusal(path, 'rule-wrong-question')];
}
