import type { DecidedArea } from '../decision/decided-area.ts';
import type { SettingsChangeNote } from './settings-change-note.ts';

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
  /** How the settings came to differ from those signed before the opening; absent where they do not. */
  readonly settingsChanges?: readonly SettingsChangeNote[];
  readonly areas: readonly DecidedArea[];
  /** Why these, where the answers leave it open or places stay empty. */
  readonly borderReason: string | null;
  /** SHA-256 of the ranking with merged areas; null where none was merged. */
  readonly mergedHash: string | null;
  readonly signedAt: string;
  readonly secondSignedAt: string;
}
