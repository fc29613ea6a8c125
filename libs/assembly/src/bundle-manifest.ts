import { canonicalJson, sha256Hex } from '#canonical';
import type { LedgerHead } from './ledger.ts';

/** Parts that a bundle may hold besides its manifest. */
export const partNames = [
  'preferences.json',
  'report.json',
  'plan.json',
  'ledger.ndjson',
  'settings.json',
  'decision.json',
  'merged.json',
  'preferences.csv',
  'borda.R',
  'answers.json',
  'history.json',
  'README.txt',
  'roll.json',
  'seats.json',
  'texts.json',
  'rules.json',
  'keys.json',
  'heads.json',
  'versions.json',
] as const;

/** Parts about a session, without `.json`. */
export const sessionPartNames = ['roll', 'seats', 'texts', 'rules', 'keys', 'heads', 'versions'] as const;

export type PartName = (typeof partNames)[number];

/** `manifest.json`: what the bundle holds, sealed by its own hash. */
export interface BundleManifest {
  readonly format: 'gnlc-bundle/1';
  /** Instant, ISO 8601 in UTC. */
  readonly generatedAt: string;
  /** True when the answers behind it are simulated. */
  readonly simulated: boolean;
  readonly parts: readonly { readonly name: PartName; readonly bytes: number; readonly sha256: string }[];
  /** Where the ledger stood; null without one. */
  readonly ledgerHead: LedgerHead | null;
  /** SHA-256 (hex) of the canonical JSON of all other members. */
  readonly hash: string;
}

/** The hash that seals a manifest. */
export function manifestHash({
  format,
  generatedAt,
  simulated,
  parts,
  ledgerHead,
}: Omit<BundleManifest, 'hash'>) {
  return sha256Hex(canonicalJson({ format, generatedAt, simulated, parts, ledgerHead }));
}
