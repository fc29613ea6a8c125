import type { MajorityBase, MajorityRule, Outcome, Quorum } from './majority-rule.ts';
import type { ChoiceOutcome, OrderOutcome, PollOutcome } from './poll-kind.ts';

/** A result in words: a code that each language has a text for, and the numbers it names. */
export interface OutcomeExplanation {
  readonly code:
    | `outcome-${'adopted' | 'rejected'}-${MajorityBase}`
    | `outcome-no-quorum-${Quorum['of']}`
    | `outcome-${ChoiceOutcome['verdict'] & ('chosen' | 'run-off' | 'tied')}`
    | 'outcome-ordered';
  readonly values: Readonly<Record<'needed' | 'of' | 'got' | 'numerator' | 'denominator', number>>;
  /** True: "more than the share"; false: "at least". */
  readonly strict: boolean;
}

/** Why a tally came out as it did, ready for a sentence: "needs 6 of the 9 yes and no ballots; got 6: adopted". */
export function explainOutcome(rule: MajorityRule, quorum: Quorum, result: PollOutcome): OutcomeExplanation {
  if (result.verdict === 'no-quorum') {
    const { needed, got } = result.quorum;
    const { numerator, denominator } = quorum;
    return {
      code: `outcome-no-quorum-${quorum.of}`,
      values: { needed, of: needed, got, numerator, denominator },
      strict: false,
    };
  }
  const { numerator, denominator } = rule;
  if (result.verdict === 'ordered') {
    const { needed, got } = result.quorum;
    return {
      code: 'outcome-ordered',
      values: { needed, of: needed, got, numerator, denominator },
      strict: false,
    };
  }
  const { needed, of, got } = result as Exclude<Outcome | ChoiceOutcome, OrderOutcome>;
  return {
    code: codeOf(result.verdict, rule.base),
    values: { needed, of, got, numerator, denominator },
    strict: rule.strict,
  };
}

function codeOf(
  verdict: Exclude<PollOutcome['verdict'], 'no-quorum' | 'ordered'>,
  base: MajorityBase,
): OutcomeExplanation['code'] {
  return verdict === 'adopted' || verdict === 'rejected'
    ? `outcome-${verdict}-${base}`
    : `outcome-${verdict}`;
}
