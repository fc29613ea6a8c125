import type { AuditHead } from '#members';

/** What was recomputed of one kind of record: how many, and which do not say what their hash stands for. */
export interface ProvenKind {
  readonly kind: RecordKind;
  readonly count: number;
  /** At most the first ten, by what finds them in the database. */
  readonly wrong: readonly string[];
}

export const recordKinds = [
  'rolls',
  'settings',
  'submissions',
  'profiles',
  'runs',
  'decisions',
  'plan-inputs',
  'plan-versions',
  'uploads',
  'mandates',
  'ledgers',
  'audit',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** What a database holds for ever, recomputed from what it is made of. */
export interface RecordProof {
  readonly kinds: readonly ProvenKind[];
  readonly audit: AuditHead;
  /** The head of each session's ledger, by the id of the session. */
  readonly ledgers: readonly { readonly assembly: string; readonly number: number; readonly hash: string }[];
}
