import type { LedgerEntry } from './ledger.ts';

/** One coming or going of a seat, and how many seats were present after it. */
export interface PresenceChange {
  /** Number of the ledger entry. */
  readonly number: number;
  readonly at: string;
  readonly seat: string;
  readonly cause:
    'seated' | 'seated-provisionally' | 'left' | 'handed-over' | 'revoked' | 'accepted' | 'refused';
  readonly present: number;
}

/** Why as many seats are present as there are: every change in order, from the ledger alone. */
export function presenceLog(entries: Iterable<LedgerEntry>): readonly PresenceChange[] {
  const seats = new Set<string>();
  const log: PresenceChange[] = [];
  for (const { number, at, event } of entries) {
    const change = (seat: string, cause: PresenceChange['cause']): void =>
      void log.push({ number, at, seat, cause, present: seats.size });
    if (event.type === 'holder-seated') {
      seats.add(event.seat);
      change(event.seat, event.provisional ? 'seated-provisionally' : 'seated');
    } else if (event.type === 'holder-left') {
      seats.delete(event.seat);
      change(event.seat, event.cause);
    } else if (event.type === 'credentials-decided') {
      change(event.seat, event.accepted ? 'accepted' : 'refused');
    }
  }
  return log;
}
