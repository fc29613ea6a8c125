import type { MajorityRule, Quorum } from './majority-rule.ts';

/** Simple majority: more yes than no; abstentions do not count as voting. */
export const defaultRule: MajorityRule = { base: 'yes-no', numerator: 1, denominator: 2, strict: true };

/** Two thirds of the yes and no ballots, for items that the rules of session name. */
export const twoThirdsRule: MajorityRule = { base: 'yes-no', numerator: 2, denominator: 3, strict: false };

/** One third of the seats present: about half of the members travel to a conference, and some leave early. */
export const defaultQuorum: Quorum = { of: 'present', numerator: 1, denominator: 3 };
