import { emptyLedger } from './append-to-ledger.ts';
import { emptyRecord, recordEvent } from './assembly-record.ts';
import type { Breach } from './breach.ts';
import type { LedgerEntry, LedgerHead } from './ledger.ts';
import { signatureClaims } from './signature-claims.ts';
import type { SignatureTest } from './signature-claims.ts';
import { validSignature } from './valid-signature.ts';
import { readLines } from './read-lines.ts';
import type { ReadLine } from './read-lines.ts';

/** One thing wrong with a ledger: which check refused which line (from 1) and why. */
export interface LedgerProblem extends Breach {
  readonly line: number;
}

/** A broken ledger breaks nearly every line after it; the first ones tell the story. */
const MOST_PROBLEMS = 100;

/**
 * Everything that is wrong with a ledger's lines, at most the first hundred; empty when it holds. One pass:
 * form (canonical, byte for byte), numbers without gaps, own hash, hash of the entry before, order of events
 * and times, ballots, tallies and outcomes recomputed, adoptions carried by a poll, signatures of ballots and of heads.
 * `isValid` where the platform checks signatures faster than pure code.
 */
export function ledgerProblems(
  lines: readonly string[],
  isValid: SignatureTest = validSignature,
): readonly LedgerProblem[] {
  return problemsOfLines(readLines(lines), isValid);
}

/** The same for lines that were read already. */
export function problemsOfLines(
  lines: readonly ReadLine[],
  isValid: SignatureTest,
): readonly LedgerProblem[] {
  const record = emptyRecord();
  const problems: LedgerProblem[] = [];
  let head: LedgerHead = emptyLedger;
  let latest = Number.NEGATIVE_INFINITY;
  const entries: LedgerEntry[] = [];
  const hashes = new Map<number, string>();
  const lineOf = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (problems.length >= MOST_PROBLEMS) break;
    const found = (breaches: readonly Breach[]) =>
      problems.push(...breaches.map((breach) => ({ ...breach, line: index + 1 })));
    const { entry } = line;
    if (entry === null) {
      found([{ check: 'ledger-form', code: line.code }]);
      continue;
    }
    found(chainBreaches(head, entry, line.contentHash));
    const at = Date.parse(entry.at);
    if (at < latest) found([{ check: 'ledger-order', code: 'time-runs-backwards' }]);
    found(recordEvent(record, entry.event, entry.number));
    if (entry.event.type === 'head-witnessed' && hashes.get(entry.event.number) !== entry.event.hash)
      found([{ check: 'ledger-witnesses', code: 'head-differs' }]);
    head = entry;
    latest = at;
    entries.push(entry);
    hashes.set(entry.number, entry.hash);
    lineOf.set(entry.number, index + 1);
  }
  problems.push(...wrongSignatures(entries, lineOf, isValid));
  return problems.sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
}

function wrongSignatures(
  entries: readonly LedgerEntry[],
  lineOf: ReadonlyMap<number, number>,
  isValid: SignatureTest,
): readonly LedgerProblem[] {
  return signatureClaims(entries)
    .filter((claim) => !isValid(claim))
    .map(({ number, of }) => ({
      check: of === 'ballot' ? 'ledger-signatures' : 'ledger-witnesses',
      code: 'signature-wrong',
      line: lineOf.get(number) ?? number,
    }));
}

function chainBreaches(head: LedgerHead, entry: LedgerEntry, contentHash: string): readonly Breach[] {
  const breaches: Breach[] = [];
  if (entry.number !== head.number + 1)
    breaches.push({ check: 'ledger-numbers', code: 'number-out-of-line' });
  if (entry.hash !== contentHash) breaches.push({ check: 'ledger-hashes', code: 'hash-differs' });
  if (entry.previous !== head.hash) breaches.push({ check: 'ledger-chain', code: 'chain-broken' });
  return breaches;
}
