import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from '#plan';
import type { Profile, RankingReport } from '#ranking';
import { emptyLedger } from './append-to-ledger.ts';
import { manifestHash, partNames } from './bundle-manifest.ts';
import type { BundleManifest, PartName } from './bundle-manifest.ts';
import { bundleReadme } from './bundle-readme.ts';
import { ledgerLine } from './ledger-line.ts';
import type { LedgerEntry } from './ledger.ts';

/** What goes into a bundle; parts that are left out are simply not there. */
export interface BundleParts {
  /** Instant, ISO 8601 in UTC. */
  readonly generatedAt: string;
  readonly simulated: boolean;
  /** Pseudonymous: ids that lead back to no city, strata that are regions. */
  readonly preferences?: Profile;
  readonly report?: RankingReport;
  readonly plan?: Plan;
  /** All entries from number 1. */
  readonly ledger?: readonly LedgerEntry[];
}

/**
 * The files of a bundle by name, `manifest.json` first. Preferences are sorted by their pseudonym, which
 * shuffles them against every order that could lead back to a city. The same parts give the same bytes.
 */
export function makeBundle(parts: BundleParts): ReadonlyMap<string, Uint8Array> {
  const texts = partTexts(parts);
  texts.set('README.txt', bundleReadme([...texts.keys(), 'README.txt'], parts.simulated));
  const encoder = new TextEncoder();
  const files = partNames
    .filter((name) => texts.has(name))
    .map((name) => [name, encoder.encode(texts.get(name))] as const);
  const head = parts.ledger === undefined ? null : (parts.ledger.at(-1) ?? emptyLedger);
  const content: Omit<BundleManifest, 'hash'> = {
    format: 'gnlc-bundle/1',
    generatedAt: parts.generatedAt,
    simulated: parts.simulated,
    parts: files.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Hex(bytes) })),
    ledgerHead: head === null ? null : { number: head.number, hash: head.hash },
  };
  const manifest: BundleManifest = { ...content, hash: manifestHash(content) };
  return new Map([['manifest.json', encoder.encode(canonicalJson(manifest))], ...files]);
}

function partTexts({ preferences, report, plan, ledger }: BundleParts): Map<PartName, string> {
  const texts = new Map<PartName, string>();
  if (preferences !== undefined) texts.set('preferences.json', canonicalJson(shuffled(preferences)));
  if (report !== undefined) texts.set('report.json', canonicalJson(report));
  if (plan !== undefined) texts.set('plan.json', canonicalJson(plan));
  if (ledger !== undefined) {
    texts.set('ledger.ndjson', ledger.map((entry) => `${ledgerLine(entry)}\n`).join(''));
  }
  return texts;
}

function shuffled(profile: Profile): Profile {
  const preferences = [...profile.preferences].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ...profile, preferences };
}
