import { canonicalJson } from '#canonical';
import type { LedgerEntry } from './ledger.ts';

/** An entry as its line in `ledger.ndjson`: canonical JSON, without the line feed that ends it. */
export function ledgerLine({ number, at, event, previous, hash }: LedgerEntry): string {
  return canonicalJson({ number, at, event, previous, hash });
}
