import type { LedgerEntry } from './ledger.ts';
import { recordOf } from './record-of.ts';
import type { SeatHolder } from './seat-record.ts';

/** Seats with a holder in the hall after the given entries: what `poll-opened` states as `present`. */
export function presentSeats(entries: Iterable<LedgerEntry>): ReadonlySet<string> {
  return new Set(seatHolders(entries).keys());
}

/** Seat → who holds it after the given entries, and whether provisionally. */
export function seatHolders(entries: Iterable<LedgerEntry>): ReadonlyMap<string, Readonly<SeatHolder>> {
  return recordOf(entries).holders;
}

/** How many seats were present at any time since a call for objections opened; 0 for one that the entries do not tell of. */
export function presentDuringCall(entries: Iterable<LedgerEntry>, call: string): number {
  return recordOf(entries).calls.get(call)?.present.size ?? 0;
}
