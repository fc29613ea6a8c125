import type { ProblemDetail } from '#problem';
import { defaultQuorum, defaultRule, twoThirdsRule } from './default-rules.ts';
import type { MajorityRule, Quorum } from './majority-rule.ts';
import { ruleProblems } from './rule-problems.ts';

/** What somebody is in a city's delegation. */
export const delegateFunctions = ['mayor', 'deputy-mayor', 'education-executive', 'expert', 'other'] as const;
export type DelegateFunction = (typeof delegateFunctions)[number];

/** The rules of a session as data; agreed as its first item. */
export interface SessionRules {
  /** For everything that is not special. */
  readonly majority: MajorityRule;
  /** For special items. */
  readonly twoThirds: MajorityRule;
  readonly quorum: Quorum;
  /** Kinds of items that need the larger majority. */
  readonly special: readonly string[];
  /** How long a result can be contested before it is declared. */
  readonly contestSeconds: number;
  /** How long after the close reservations and explanations of vote are taken. */
  readonly reservationHours: number;
  /** Who of a delegation may hold its seat. */
  readonly maySeat: readonly DelegateFunction[];
}

/** What rules can name as special: parts of the plan, the plan as a whole, the rules themselves. */
export const specialKinds = ['rules', 'area', 'activity', 'plan'] as const;

/** UNESCO practice: abstentions do not vote, simple majority, mayors and those who stand for them. */
export const defaultRules: SessionRules = {
  majority: defaultRule,
  twoThirds: twoThirdsRule,
  quorum: defaultQuorum,
  special: [],
  contestSeconds: 120,
  reservationHours: 24,
  maySeat: ['mayor', 'deputy-mayor', 'education-executive'],
};

/** What is wrong with rules before a session is opened under them; empty when they can be used. */
export function sessionRulesProblems(rules: SessionRules): readonly ProblemDetail[] {
  const twoThirds = ruleProblems(rules.twoThirds, rules.quorum)
    .filter(({ path }) => path.startsWith('/rule'))
    .map((problem) => ({ ...problem, path: problem.path.replace('/rule', '/twoThirds') }));
  return [
    ...ruleProblems(rules.majority, rules.quorum).map((problem) => ({
      ...problem,
      path: problem.path.replace('/rule', '/majority'),
    })),
    ...twoThirds,
    ...(rules.maySeat.includes('mayor') ? [] : [{ path: '/maySeat', code: 'rules-without-mayor' }]),
  ];
}
