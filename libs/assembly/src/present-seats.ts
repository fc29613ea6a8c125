import { emptyRecord, recordEvent } from './assembly-record.ts';
import type { LedgerEntry } from './ledger.ts';

/** Seats with a holder in the hall after the given entries: what `poll-opened` states as `present`. */
export function presentSeats(entries: Iterable<LedgerEntry>): ReadonlySet<string> {
  const record = emptyRecord();
  for (const { event, number } of entries) recordEvent(record, event, number);
  return record.present;
}
