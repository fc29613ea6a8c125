import type { MergedRule } from '#ranking';

/** The settings that a round's ranking is bound to. */
export class SignedSettingsView {
  round: string;
  /** 1, 2, 3 …; the highest one counts. */
  version: number;
  /** `RankingSettings` of the engine. */
  settings: Record<string, unknown>;
  minimumAnswers: number;
  /** Rule for merged areas. */
  merged: MergedRule;
  /** Published regions hold at least so many answers. */
  minimumCell: number;
  /** SHA-256 of the canonical document, hex. */
  hash: string;
  signedAt: string;
  /** As the pages name that person; null for the system, and for the public. */
  signedBy: string | null;
  /** Why the settings were changed after the opening; null for a version signed before. */
  reason: string | null;
  /** Who agreed to that change, as the pages name that person. */
  secondBy: string | null;
}

/** A change that was put forward after the opening and that nobody has agreed to yet. */
export class SettingsChangeView {
  id: string;
  settings: Record<string, unknown>;
  minimumAnswers: number;
  minimumCell: number;
  hash: string;
  reason: string;
  by: string | null;
  at: string;
  /** Whether the reader may agree to it. */
  mayAgree: boolean;
}

/** What would be signed as things stand, and what is. */
export class RoundSettingsView {
  signed: SignedSettingsView | null;
  /** What counted before, newest first. */
  earlier: SignedSettingsView[];
  /** Changes that wait for a second person, newest first; empty for the public. */
  changes: SettingsChangeView[];
  /** The usual settings, to start from. */
  usual: Record<string, unknown>;
}
