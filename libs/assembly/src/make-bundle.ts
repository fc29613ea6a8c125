import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from '#plan';
import { bordaR, preferenceTable } from '#ranking';
import type { DecisionDocument, Profile, RankingReport, SettingsDocument } from '#ranking';
import { emptyLedger } from './append-to-ledger.ts';
import { manifestHash, partNames } from './bundle-manifest.ts';
import type { BundleManifest, PartName } from './bundle-manifest.ts';
import { sessionHeads, sessionKeys, sessionRulesOf } from './bundle-session.ts';
import type { SessionParts } from './bundle-session.ts';
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
  readonly settings?: SettingsDocument;
  readonly decision?: DecisionDocument;
  /** The ranking anew, where the decision merges areas. */
  readonly merged?: RankingReport;
  /** For auditors only: every submitted answer with its city, and everything that was done about the round. */
  readonly answers?: object;
  readonly history?: object;
  /** All entries from number 1. */
  readonly ledger?: readonly LedgerEntry[];
  /** What the ledger names by hash only. */
  readonly session?: SessionParts;
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

function partTexts(parts: BundleParts): Map<PartName, string> {
  const { preferences, report, plan, ledger } = parts;
  const texts = new Map<PartName, string>();
  if (preferences !== undefined) texts.set('preferences.json', canonicalJson(shuffled(preferences)));
  if (report !== undefined) texts.set('report.json', canonicalJson(report));
  if (plan !== undefined) texts.set('plan.json', canonicalJson(plan));
  for (const name of ['settings', 'decision', 'merged', 'answers', 'history'] as const) {
    if (parts[name] !== undefined) texts.set(`${name}.json`, canonicalJson(parts[name]));
  }
  // The table and its script belong to a published ranking; a bundle of a session alone does without.
  if (parts.decision !== undefined && preferences !== undefined && report !== undefined) {
    texts.set('preferences.csv', preferenceTable(preferences, report.settings));
    texts.set('borda.R', bordaR);
  }
  if (ledger !== undefined) {
    texts.set('ledger.ndjson', ledger.map((entry) => `${ledgerLine(entry)}\n`).join(''));
  }
  if (ledger !== undefined && parts.session !== undefined) addSession(texts, ledger, parts.session);
  return texts;
}

function addSession(
  texts: Map<PartName, string>,
  ledger: readonly LedgerEntry[],
  { roll, seats, texts: put, versions }: SessionParts,
): void {
  if (roll !== null) texts.set('roll.json', canonicalJson(roll));
  texts.set('seats.json', canonicalJson(seats));
  texts.set('texts.json', canonicalJson(put));
  texts.set('rules.json', canonicalJson(sessionRulesOf(ledger)));
  texts.set('keys.json', canonicalJson(sessionKeys(ledger)));
  texts.set('heads.json', canonicalJson(sessionHeads(ledger)));
  texts.set('versions.json', canonicalJson(versions));
}

function shuffled(profile: Profile): Profile {
  const preferences = [...profile.preferences].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ...profile, preferences };
}
