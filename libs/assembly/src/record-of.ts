import { emptyRecord, recordEvent } from './assembly-record.ts';
import type { AssemblyRecord } from './assembly-record.ts';
import type { LedgerEntry } from './ledger.ts';

/** What a ledger's entries amount to. Linear in the entries. */
export function recordOf(entries: Iterable<LedgerEntry>): AssemblyRecord {
  const record = emptyRecord();
  for (const { event, number } of entries) recordEvent(record, event, number);
  return record;
}
