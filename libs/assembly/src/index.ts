export { choices } from './majority-rule.ts';
export type { Choice, MajorityBase, MajorityRule, Outcome, Quorum, Tally } from './majority-rule.ts';
export type { LedgerEntry, LedgerEvent, Receipt } from './ledger.ts';
