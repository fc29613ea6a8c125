import type { MajorityRule, Outcome, Quorum } from '#assembly';
import { explainOutcome, ruleValues } from '#assembly';
import type { Text } from '../i18n/text.ts';

/** A majority rule as a sentence: "At least two thirds of the Yes and No ballots must be Yes." */
export function ruleInWords(rule: MajorityRule, t: Text['t']): string {
  return t('assembly.rule', ruleValues(rule));
}

/** A closed poll's result under its rule: "That is 57 of 85. There are 71." */
export function resultInWords(rule: MajorityRule, quorum: Quorum, result: Outcome, t: Text['t']): string {
  const { values } = explainOutcome(rule, quorum, result);
  const { needed, of, got } = values;
  if (result.verdict === 'no-quorum') return t('assembly.noQuorumResult', { needed, got, of: quorum.of });
  return t('assembly.needs', { needed, of, got });
}
