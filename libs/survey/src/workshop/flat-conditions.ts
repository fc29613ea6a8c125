import type { Rule } from '../visibility/rule.ts';

/** One thing that a question waits for; `negated`: it waits for the contrary. */
export interface Condition {
  readonly negated: boolean;
  readonly holds: Exclude<Rule, { all: unknown } | { any: unknown } | { not: unknown }>;
}

/** Conditions of which all must hold, or one of them. */
export interface FlatConditions {
  readonly together: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** A rule of one level as conditions that a person can fill in; null for one of several levels, which a file may bring. */
export function flatConditions(rule: Rule): FlatConditions | null {
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule];
  const conditions = parts.map(conditionOf);
  if (conditions.some((condition) => condition === null)) return null;
  return { together: 'any' in rule ? 'any' : 'all', conditions: conditions as Condition[] };
}

/** The rule that conditions stand for; undefined for none, which asks always. */
export function ruleOf({ together, conditions }: FlatConditions): Rule | undefined {
  const parts = conditions.map(({ negated, holds }): Rule => (negated ? { not: holds } : holds));
  if (parts.length <= 1) return parts[0];
  return together === 'all' ? { all: parts } : { any: parts };
}

/** The question that a condition looks at. */
export function questionOf({ holds }: Condition): string {
  if ('answered' in holds) return holds.answered;
  return Object.values(holds as Record<string, readonly [string, ...unknown[]]>)[0]![0];
}

function conditionOf(rule: Rule): Condition | null {
  const negated = 'not' in rule;
  const holds = negated ? rule.not : rule;
  return 'all' in holds || 'any' in holds || 'not' in holds ? null : { negated, holds };
}
