import { canonicalJson, sha256Hex } from '#canonical';
import { checkSettings } from './check-settings.ts';
import type { RankingSettings } from './settings.ts';

/** What is signed before a round opens, so that nobody chooses a method after having seen the answers. */
export interface SettingsDocument {
  readonly format: 'gnlc-settings/1';
  readonly round: string;
  readonly settings: RankingSettings;
  /** Areas with the same score share a rank; where the places end between them, the lot decides (see `lot`). */
  readonly ties: 'shared-rank-cut-by-lot';
  /** An official run counts no fewer rankings than this. */
  readonly minimumAnswers: number;
}

/**
 * The document with its canonical text (RFC 8785) and the SHA-256 of it.
 * @throws Problem `invalid` / `settings-invalid`.
 */
export function settingsDocument(
  round: string,
  settings: RankingSettings,
  minimumAnswers: number,
): { readonly text: string; readonly hash: string } {
  checkSettings(settings);
  const document: SettingsDocument = {
    format: 'gnlc-settings/1',
    round,
    settings,
    ties: 'shared-rank-cut-by-lot',
    minimumAnswers,
  };
  const text = canonicalJson(document);
  return { text, hash: sha256Hex(text) };
}

/** The settings in which two differ, by name and in order; empty when a run under both gives the same. */
export function changedSettings(signed: RankingSettings, other: RankingSettings): readonly string[] {
  const names = Object.keys(signed) as (keyof RankingSettings)[];
  return names.filter((name) => signed[name] !== other[name]).sort();
}
