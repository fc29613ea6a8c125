import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from '#plan';
import type { Profile, RankingReport, RankingSettings } from '#ranking';
import { amendedChecks } from './amended-checks.ts';
import { isSealed, jsonPart, readLedger, readManifest } from './bundle-contents.ts';
import type { JsonPart } from './bundle-contents.ts';
import { sessionPartNames } from './bundle-manifest.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import { checkNames } from './check.ts';
import type { Check, CheckName } from './check.ts';
import { absent, compared, failed, passed } from './check-finding.ts';
import type { CheckFinding } from './check-finding.ts';
import { decisionChecks } from './decision-checks.ts';
import { sessionChecks } from './session-checks.ts';
import { problemsOfLines } from './ledger-problems.ts';
import type { LedgerProblem } from './ledger-problems.ts';
import type { LedgerEntry } from './ledger.ts';
import type { SignatureTest } from './signature-claims.ts';
import { validSignature } from './valid-signature.ts';

/** The arithmetic that a bundle is recomputed with. */
export interface Recompute {
  readonly rank: (profile: Profile, settings: RankingSettings) => RankingReport;
  /** Checks signatures faster than pure code does. */
  readonly isValid?: SignatureTest;
  /** The files of an older bundle of the same session, which this one must continue. */
  readonly older?: ReadonlyMap<string, Uint8Array> | null;
}

/** What the checks look at: each part as far as it could be read. */
interface Contents {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: BundleManifest | null;
  readonly preferences: JsonPart | null;
  readonly report: JsonPart | null;
  readonly plan: JsonPart | null;
  /** Entries that could be read, in order; null without a ledger. */
  readonly entries: readonly LedgerEntry[] | null;
  readonly ledgerProblems: readonly LedgerProblem[];
  readonly rank: Recompute['rank'];
  readonly older: ReadonlyMap<string, Uint8Array> | null;
}

/**
 * Every numbered check on a bundle's files, in order; the bundle holds when none has failed. A bundle with
 * some parts only has the other checks `absent`. No file, however hostile, makes it throw.
 */
export function bundleChecks(
  files: ReadonlyMap<string, Uint8Array>,
  { rank, isValid = validSignature, older = null }: Recompute,
): readonly Check[] {
  const lines = readLedger(files);
  const contents: Contents = {
    files,
    manifest: readManifest(files),
    preferences: jsonPart(files, 'preferences.json'),
    report: jsonPart(files, 'report.json'),
    plan: jsonPart(files, 'plan.json'),
    entries: lines === null ? null : lines.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    ledgerProblems: lines === null ? [] : problemsOfLines(lines, isValid),
    rank,
    older,
  };
  return checkNames.map((name, index) => ({ number: index + 1, name, ...guarded(name, contents) }));
}

const checks: Readonly<Record<CheckName, (contents: Contents) => CheckFinding>> = {
  'manifest-readable': ({ manifest }) =>
    manifest === null ? failed('manifest.json') : passed(manifest.format),
  'manifest-hash': ({ manifest }) =>
    manifest === null ? absent : isSealed(manifest) ? passed(manifest.hash) : failed(manifest.hash),
  'parts-complete': partsComplete,
  'parts-hashes': partsHashes,
  'parts-canonical': partsCanonical,
  'ledger-form': ledgerCheck('ledger-form'),
  'ledger-numbers': ledgerCheck('ledger-numbers'),
  'ledger-hashes': ledgerCheck('ledger-hashes'),
  'ledger-chain': ledgerCheck('ledger-chain'),
  'ledger-order': ledgerCheck('ledger-order'),
  'ledger-ballots': ledgerCheck('ledger-ballots'),
  'ledger-tallies': ledgerCheck('ledger-tallies'),
  'ledger-outcomes': ledgerCheck('ledger-outcomes'),
  'ledger-adoptions': ledgerCheck('ledger-adoptions'),
  'ledger-head': ledgerHead,
  'ledger-signatures': ledgerCheck('ledger-signatures'),
  'ledger-witnesses': ledgerCheck('ledger-witnesses'),
  'plan-adopted': planAdopted,
  'plan-basis': planBasis,
  'report-recomputed': reportRecomputed,
  'simulated-mark': simulatedMark,
  ...decisionChecks,
  ...sessionChecks,
  ...amendedChecks,
};

/** Values read from a stranger's file may lack any member; reading one that is not there is a failed check. */
function guarded(name: CheckName, contents: Contents): CheckFinding {
  try {
    return checks[name](contents);
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'unreadable');
  }
}

function partsComplete({ files, manifest }: Contents): CheckFinding {
  if (manifest === null) return absent;
  const stated = ['manifest.json', ...manifest.parts.map(({ name }) => name)].sort();
  return compared('files', stated.join(' '), [...files.keys()].sort().join(' '));
}

function partsHashes({ files, manifest }: Contents): CheckFinding {
  if (manifest === null) return absent;
  const wrong = manifest.parts.filter(({ name, bytes, sha256 }) => {
    const content = files.get(name);
    return content === undefined || content.length !== bytes || sha256Hex(content) !== sha256;
  });
  return wrong.length === 0
    ? passed(`${manifest.parts.length}`)
    : failed(wrong.map(({ name }) => name).join(' '));
}

function partsCanonical({ files, preferences, report, plan }: Contents): CheckFinding {
  const others = ['settings', 'decision', 'merged', 'answers', 'history', ...sessionPartNames] as const;
  const named = [
    ...Object.entries({ preferences, report, plan }),
    ...others.map((name) => [name, jsonPart(files, `${name}.json`)] as const),
  ];
  const wrong = named.filter(([, part]) => part !== null && !part.canonical).map(([name]) => `${name}.json`);
  if (wrong.length > 0) return failed(wrong.join(' '));
  return named.every(([, part]) => part === null) ? absent : passed('RFC 8785');
}

function ledgerCheck(name: CheckName): (contents: Contents) => CheckFinding {
  return ({ entries, ledgerProblems: problems }) => {
    if (entries === null) return absent;
    const own = problems.filter(({ check }) => check === name);
    return own.length === 0
      ? passed(`${entries.length}`)
      : failed(own.map(({ line, code }) => `ledger.ndjson:${line} ${code}`).join(', '));
  };
}

function ledgerHead({ manifest, entries }: Contents): CheckFinding {
  if (manifest === null || (entries === null && manifest.ledgerHead === null)) return absent;
  const last = entries?.at(-1);
  const stated = manifest.ledgerHead;
  if (entries?.length === 0 && stated?.number === 0) return passed('0');
  return compared('head', `${stated?.number} ${stated?.hash}`, `${last?.number} ${last?.hash}`);
}

function planAdopted({ plan, entries }: Contents): CheckFinding {
  if (plan === null || entries === null) return absent;
  const events = entries.map(({ event }) => event);
  const adopted = events.findLast((event) => event.type === 'plan-adopted');
  const put = adopted ?? events.find((event) => event.type === 'assembly-opened');
  return compared('plan.json', put?.planHash, plan.sha256);
}

function planBasis({ plan, report }: Contents): CheckFinding {
  if (plan === null || report === null) return absent;
  const { basis } = plan.value as Plan;
  const { inputHash } = report.value as RankingReport;
  return compared('basis', `${basis.inputHash} ${basis.reportHash}`, `${inputHash} ${report.sha256}`);
}

function reportRecomputed({ preferences, report, rank }: Contents): CheckFinding {
  if (preferences === null || report === null) return absent;
  const { settings } = report.value as RankingReport;
  const recomputed = canonicalJson(rank(preferences.value as Profile, settings));
  return compared('report.json', report.sha256, sha256Hex(recomputed));
}

function simulatedMark({ manifest, plan, entries }: Contents): CheckFinding {
  if (manifest === null) return absent;
  const opened = entries?.map(({ event }) => event).find((event) => event.type === 'assembly-opened');
  const marks = [
    ...(plan === null ? [] : [(plan.value as Plan).simulated]),
    ...(opened === undefined ? [] : [opened.simulated]),
  ];
  const wrong = marks.filter((mark) => mark !== manifest.simulated);
  return wrong.length === 0
    ? passed(String(manifest.simulated))
    : failed(`${manifest.simulated} ≠ ${wrong[0]}`);
}
