import { emptyRecord, recordEvent } from './assembly-record.ts';
import type { LedgerEntry } from './ledger.ts';
import type { SeatHolder } from './seat-record.ts';

/** Seats with a holder in the hall after the given entries: what `poll-opened` states as `present`. */
export function presentSeats(entries: Iterable<LedgerEntry>): ReadonlySet<string> {
  return new Set(seatHolders(entries).keys());
}

/** Seat → who holds it after the given entries, and whether provisionally. */
export function seatHolders(entries: Iterable<LedgerEntry>): ReadonlyMap<string, Readonly<SeatHolder>> {
  const record = emptyRecord();
  for (const { event, number } of entries) recordEvent(record, event, number);
  return record.holders;
}
