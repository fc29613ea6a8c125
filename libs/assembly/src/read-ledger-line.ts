import { canonicalJson } from '#canonical';
import { Problem } from '#problem';
import { isLedgerEntry } from './is-ledger-entry.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * The entry of one line of `ledger.ndjson`.
 *
 * @throws Problem `invalid`: `line-not-json`, `line-not-canonical` (not byte for byte the canonical JSON of
 * its value) or `line-not-an-entry` (a member is missing, extra or of the wrong kind)
 */
export function readLedgerLine(line: string): LedgerEntry {
  const value = parsed(line);
  if (canonicalOrNull(value) !== line) throw new Problem('invalid', 'line-not-canonical');
  if (!isLedgerEntry(value)) throw new Problem('invalid', 'line-not-an-entry');
  return value;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Problem('invalid', 'line-not-json');
  }
}

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}
