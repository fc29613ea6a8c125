import { canonicalJson, sha256Hex } from '#canonical';
import type { LedgerEntry } from './ledger.ts';

/** SHA-256 (hex) of an entry's canonical JSON without its own hash. */
export function entryHash({ number, at, event, previous }: Omit<LedgerEntry, 'hash'>): string {
  return sha256Hex(canonicalJson({ number, at, event, previous }));
}
