/** The checks on a bundle, in the order of their numbers; a number, once published, keeps its meaning. */
export const checkNames = [
  'manifest-readable',
  'manifest-hash',
  'parts-complete',
  'parts-hashes',
  'parts-canonical',
  'ledger-form',
  'ledger-numbers',
  'ledger-hashes',
  'ledger-chain',
  'ledger-order',
  'ledger-ballots',
  'ledger-tallies',
  'ledger-outcomes',
  'ledger-adoptions',
  'ledger-head',
  'plan-adopted',
  'plan-basis',
  'report-recomputed',
  'simulated-mark',
  'settings-kept',
  'decision-basis',
  'decision-reasons',
  'merged-recomputed',
  'table-recomputed',
  'cells-large-enough',
  'ledger-signatures',
  'ledger-witnesses',
  'roll-kept',
  'texts-kept',
  'rules-kept',
  'keys-kept',
  'heads-kept',
  'heads-witnessed',
  'versions-kept',
  'older-continued',
  'amended-recomputed',
  'amendments-stand',
] as const;

export type CheckName = (typeof checkNames)[number];

/** The result of one numbered check; `absent`: the bundle does not hold what it is about. */
export interface Check {
  /** From 1. */
  readonly number: number;
  readonly name: CheckName;
  readonly status: 'passed' | 'failed' | 'absent';
  /** What was seen, free of language: file, line, code, numbers, hashes. */
  readonly detail: string;
}
