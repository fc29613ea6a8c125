import { canonicalJson, sha256Hex } from '#canonical';
import { manifestHash, partNames } from './bundle-manifest.ts';
import type { BundleManifest, PartName } from './bundle-manifest.ts';
import { readLines } from './read-lines.ts';
import type { ReadLine } from './read-lines.ts';
import { signatureClaims } from './signature-claims.ts';
import type { SignatureClaim } from './signature-claims.ts';

/** A JSON part as it was read: its bytes' hash, and its value unless it is not canonical JSON. */
export interface JsonPart {
  readonly sha256: string;
  readonly canonical: boolean;
  readonly value: unknown;
}

/** The JSON part of that name; null when the bundle does not hold it. */
export function jsonPart(files: ReadonlyMap<string, Uint8Array>, name: string): JsonPart | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  const sha256 = sha256Hex(bytes);
  try {
    const text = strictText(bytes);
    const value: unknown = JSON.parse(text);
    return { sha256, canonical: canonicalJson(value) === text, value };
  } catch {
    return { sha256, canonical: false, value: null };
  }
}

/** The manifest, when the file has exactly its members in canonical form; its hash is not yet checked. */
export function readManifest(files: ReadonlyMap<string, Uint8Array>): BundleManifest | null {
  const part = jsonPart(files, 'manifest.json');
  if (part === null || !part.canonical) return null;
  const manifest = part.value as BundleManifest;
  try {
    // Rebuilding it from the members we know shows any that is extra or missing.
    const { format, generatedAt, simulated, parts, ledgerHead, hash } = manifest;
    const rebuilt = {
      format,
      generatedAt,
      simulated,
      parts: parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      ledgerHead: ledgerHead === null ? null : { number: ledgerHead.number, hash: ledgerHead.hash },
      hash,
    };
    const known = format === 'gnlc-bundle/1' && parts.every(({ name }) => partNames.includes(name));
    return known && canonicalJson(rebuilt) === canonicalJson(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

/** Whether a manifest's own hash seals it. */
export function isSealed(manifest: BundleManifest): boolean {
  return manifestHash(manifest) === manifest.hash;
}

/** A session of days has a tenth of that; a hostile file must not cost minutes. */
const MOST_LINES = 200_000;

/** The lines of `ledger.ndjson`, each without its line feed; null when absent, one bad line when it is no text. */
export function ledgerLines(files: ReadonlyMap<string, Uint8Array>): readonly string[] | null {
  const name: PartName = 'ledger.ndjson';
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  try {
    const lines = strictText(bytes).split('\n');
    if (lines.length > MOST_LINES) return ['more lines than a session has'];
    // The last line feed ends a line and does not begin one; without it the last entry is cut short.
    return lines.at(-1) === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), `${lines.at(-1)}…`];
  } catch {
    return ['not UTF-8'];
  }
}

/** Reading a long ledger takes as long as all checks on it: the same bytes are read once. */
const read = new WeakMap<Uint8Array, readonly ReadLine[]>();

/** The lines of a bundle's ledger, each as far as it could be read; null without one. */
export function readLedger(files: ReadonlyMap<string, Uint8Array>): readonly ReadLine[] | null {
  const bytes = files.get('ledger.ndjson');
  if (bytes === undefined) return null;
  const known = read.get(bytes) ?? readLines(ledgerLines(files) ?? []);
  read.set(bytes, known);
  return known;
}

/** Every signature that a bundle claims to hold, for who checks them all at once. */
export function bundleSignatures(files: ReadonlyMap<string, Uint8Array>): readonly SignatureClaim[] {
  return signatureClaims((readLedger(files) ?? []).flatMap(({ entry }) => (entry === null ? [] : [entry])));
}

function strictText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
