import type { MajorityRule } from './majority-rule.ts';
import { shareName } from './share-name.ts';

/** A majority rule as the values that each language's sentence of it (`assembly.rule`) chooses by. */
export function ruleValues({ base, strict, numerator, denominator }: MajorityRule) {
  const share = shareName(numerator, denominator);
  return { base, strict: strict ? 'yes' : 'no', share, numerator, denominator } as const;
}
