import type { BallotChoice } from '#assembly';

/** One press of a button; the nonce makes it safe to send again. `poll` is what it is about: a poll, or a call for objections. */
export interface CastBallot {
  readonly poll: string;
  readonly choice: BallotChoice;
  readonly nonce: string;
}

/** A ballot that stands in the ledger. */
export interface RecordedBallot {
  readonly poll: string;
  readonly choice: BallotChoice;
  readonly number: number;
  /** Six digits for the eye. */
  readonly check: string;
}

/** What this device knows about the ballots of its seat. */
export interface BallotBox {
  /** The newest press without a receipt. */
  readonly wanted: CastBallot | null;
  /** A ballot that may already have arrived: it is repeated unchanged until answered, before anything newer goes. */
  readonly attempt: CastBallot | null;
  readonly sending: boolean;
  /** Failures in a row. */
  readonly failures: number;
  readonly recorded: RecordedBallot | null;
  /** The ballot that came after the close, or that was refused. */
  readonly lost: { readonly ballot: CastBallot; readonly reason: 'closed' | string } | null;
}

/** What can happen to it. */
export type BallotEvent =
  | { readonly type: 'pressed'; readonly ballot: CastBallot }
  | { readonly type: 'sent'; readonly ballot: CastBallot }
  | { readonly type: 'recorded'; readonly ballot: RecordedBallot }
  | { readonly type: 'failed' }
  | { readonly type: 'closed' }
  | { readonly type: 'refused'; readonly reason: string }
  /** What the service says about this seat's ballot. */
  | { readonly type: 'read'; readonly ballot: RecordedBallot | null };

/** A box that begins with what this device had kept. */
export function ballotBox(kept: Pick<BallotBox, 'wanted' | 'attempt'> | null): BallotBox {
  const { wanted = null, attempt = null } = kept ?? {};
  return { wanted, attempt, sending: false, failures: 0, recorded: null, lost: null };
}

/** The box after an event. */
export function advanceBallot(box: BallotBox, event: BallotEvent): BallotBox {
  switch (event.type) {
    case 'pressed':
      return { ...box, wanted: event.ballot, lost: null };
    case 'sent':
      return { ...box, attempt: event.ballot, sending: true };
    case 'recorded':
      return { ...answered(box), recorded: newer(box.recorded, event.ballot) };
    case 'failed':
      return { ...box, sending: false, failures: box.failures + 1 };
    case 'closed':
      return lost(box, 'closed');
    case 'refused':
      return lost(box, event.reason);
    case 'read':
      // What was read before a receipt came is older than the receipt.
      return { ...box, recorded: event.ballot && newer(box.recorded, event.ballot) };
  }
}

/** The ballot to send now; null while one is under way or none waits. */
export function nextBallot(box: BallotBox): CastBallot | null {
  return box.sending ? null : (box.attempt ?? box.wanted);
}

function answered(box: BallotBox): BallotBox {
  const newer = box.wanted !== null && box.wanted.nonce !== box.attempt?.nonce;
  return { ...box, wanted: newer ? box.wanted : null, attempt: null, sending: false, failures: 0 };
}

/** Of two ballots in one poll the later one counts, in whichever order a device hears of them. */
function newer(known: RecordedBallot | null, heard: RecordedBallot): RecordedBallot {
  return known !== null && known.poll === heard.poll && known.number > heard.number ? known : heard;
}

function lost(box: BallotBox, reason: string): BallotBox {
  const after = answered(box);
  // A newer press says for itself what becomes of it.
  return box.attempt === null || after.wanted !== null
    ? after
    : { ...after, lost: { ballot: box.attempt, reason } };
}
