import { checkNumber, readLedgerLine } from '#assembly';
import type { BallotChoice, LedgerEntry } from '#assembly';

/** A ballot that was found by its receipt. */
export interface FoundBallot {
  readonly number: number;
  readonly at: string;
  readonly poll: string;
  readonly seat: string;
  readonly choice: BallotChoice;
  readonly signed: boolean;
  /** Number of the entry that took its place; null where it is the one that counts. */
  readonly replacedBy: number | null;
}

/**
 * The ballot of a receipt, by the number of its entry and the six digits; `hidden`: its poll is still open, and nobody
 * sees it before the close.
 */
export function findBallot(
  lines: readonly string[],
  number: number,
  check: string,
): FoundBallot | 'unknown' | 'other-check' | 'hidden' {
  const entries = lines.map(readLedgerLine);
  const found = entries.find((entry) => entry.number === number);
  if (found === undefined) return (entries.at(-1)?.number ?? 0) > number ? 'hidden' : 'unknown';
  if (checkNumber(found.hash) !== check.replaceAll(/\D/g, '')) return 'other-check';
  const { event } = found;
  if (event.type !== 'ballot') return 'unknown';
  const { poll, seat, choice } = event;
  const later = entries.find((entry) => entry.number > number && takesPlace(entry, poll, seat));
  return {
    number,
    at: found.at,
    poll,
    seat,
    choice,
    signed: event.signed !== undefined,
    replacedBy: later?.number ?? null,
  };
}

function takesPlace({ event }: LedgerEntry, poll: string, seat: string): boolean {
  return (
    (event.type === 'ballot' || event.type === 'vote-corrected') && event.poll === poll && event.seat === seat
  );
}
