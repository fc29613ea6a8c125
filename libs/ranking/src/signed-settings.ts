import { canonicalJson, sha256Hex } from '#canonical';
import { checkSettings } from './check-settings.ts';
import { usualMinimumCell } from './publication/pooled-strata.ts';
import type { RankingSettings } from './settings.ts';

/** How merged areas are ranked: in each preference they take the best place that any of their areas has. */
export type MergedRule = 'best-place';

/** What is signed besides the settings of a run. */
export interface SignedTerms {
  /** An official run counts no fewer rankings than this. */
  readonly minimumAnswers: number;
  readonly merged: MergedRule;
  /** No published region holds fewer answers than this: smaller ones are pooled. */
  readonly minimumCell: number;
}

/** What is signed before a round opens, so that nobody chooses a method after having seen the answers. */
export interface SettingsDocument extends SignedTerms {
  /** Version 1 said nothing about merged areas and small regions; they are read as usual. */
  readonly format: 'gnlc-settings/1' | 'gnlc-settings/2';
  readonly round: string;
  readonly settings: RankingSettings;
  /** Areas with the same score share a rank; where the places end between them, the lot decides (see `lot`). */
  readonly ties: 'shared-rank-cut-by-lot';
}

/** The terms of a round unless it signed others. */
const usualTerms: SignedTerms = {
  minimumAnswers: 1,
  merged: 'best-place',
  minimumCell: usualMinimumCell,
};

/**
 * The document with its canonical text (RFC 8785) and the SHA-256 of it.
 * @throws Problem `invalid` / `settings-invalid`.
 */
export function settingsDocument(
  round: string,
  settings: RankingSettings,
  terms: Partial<SignedTerms> = {},
): { readonly text: string; readonly hash: string } {
  checkSettings(settings);
  const document: SettingsDocument = {
    format: 'gnlc-settings/2',
    round,
    settings,
    ties: 'shared-rank-cut-by-lot',
    ...usualTerms,
    ...terms,
  };
  const text = canonicalJson(document);
  return { text, hash: sha256Hex(text) };
}

/** A signed document of any version, what it does not speak of as usual. */
export function readSettingsDocument(text: string): SettingsDocument {
  return { ...usualTerms, ...(JSON.parse(text) as SettingsDocument) };
}

/** The settings in which two differ, by name and in order; empty when a run under both gives the same. */
export function changedSettings(signed: RankingSettings, other: RankingSettings): readonly string[] {
  const names = Object.keys(signed) as (keyof RankingSettings)[];
  return names.filter((name) => signed[name] !== other[name]).sort();
}
