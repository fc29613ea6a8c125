import type { ProblemDetail } from '#problem';
import type { MajorityRule, Quorum } from './majority-rule.ts';

/** Keeps every product of a size and a numerator an exact integer, and every rule sayable. */
const LARGEST_DENOMINATOR = 1000;

/**
 * What is wrong with a rule and a quorum before they are pinned to a poll: shares that are no share, and
 * "more than all", which nothing can reach. Empty when both can be used.
 */
export function ruleProblems(rule: MajorityRule, quorum: Quorum): readonly ProblemDetail[] {
  return [
    ...shareProblems('/rule', rule),
    ...(rule.strict && rule.numerator === rule.denominator
      ? [{ path: '/rule/strict', code: 'rule-out-of-reach' }]
      : []),
    ...shareProblems('/quorum', quorum),
  ];
}

function shareProblems(
  path: string,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): readonly ProblemDetail[] {
  if (!Number.isInteger(denominator) || denominator < 1 || denominator > LARGEST_DENOMINATOR) {
    return [{ path: `${path}/denominator`, code: 'share-denominator', params: { max: LARGEST_DENOMINATOR } }];
  }
  if (!Number.isInteger(numerator) || numerator < 1 || numerator > denominator) {
    return [{ path: `${path}/numerator`, code: 'share-numerator', params: { max: denominator } }];
  }
  return [];
}
