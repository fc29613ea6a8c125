import type { DecidedArea } from '../decision/decided-area.ts';

/** A decision as it is published: what was chosen on what, with reasons; no person stands in it. */
export interface DecisionDocument {
  readonly format: 'gnlc-decision/1';
  readonly round: string;
  /** Number of the official run within the round. */
  readonly run: number;
  readonly inputHash: string;
  /** SHA-256 of the report of that run. */
  readonly reportHash: string;
  /** SHA-256 of the signed settings; null where a round signed none. */
  readonly settingsHash: string | null;
  readonly areas: readonly DecidedArea[];
  readonly borderReason: string | null;
  /** SHA-256 of the ranking with merged areas; null where none was merged. */
  readonly mergedHash: string | null;
  readonly signedAt: string;
  readonly secondSignedAt: string;
}
