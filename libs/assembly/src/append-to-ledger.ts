import { entryHash } from './entry-hash.ts';
import type { LedgerEntry, LedgerEvent, LedgerHead } from './ledger.ts';

/** The head of a ledger without entries: number 0 and 64 zeros. */
export const emptyLedger: LedgerHead = { number: 0, hash: '0'.repeat(64) };

/** The entry that follows `head`; it is the next head itself. `at` is an instant in ISO 8601, UTC. */
export function appendToLedger(head: LedgerHead, at: string, event: LedgerEvent): LedgerEntry {
  const content = { number: head.number + 1, at, event, previous: head.hash };
  return { ...content, hash: entryHash(content) };
}
