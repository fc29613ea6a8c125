import type { AssemblyRecord } from './assembly-record.ts';
import { when } from './breach.ts';
import type { Breach } from './breach.ts';
import { isBallotChoice } from './is-ballot-choice.ts';
import type { CountedResult, LedgerEventOf } from './ledger.ts';
import type { BallotChoice } from './poll-kind.ts';
import { presentHash } from './seats-hash.ts';
import { recordedResult, resultWithoutProvisional, sameResult } from './recorded-result.ts';

/** A poll as the ledger tells it so far. */
export interface PollRecord {
  readonly opened: LedgerEventOf<'poll-opened'>;
  /** Seats that were present at any time while the poll was open. */
  readonly present: Set<string>;
  /** Seat → its last choice. */
  readonly choices: Map<string, BallotChoice>;
  readonly nonces: Set<string>;
  /** Seats with an electronic ballot; they have no paper. */
  readonly electronic: Set<string>;
  /** Number of the entry → the paper ballot, until it is confirmed. */
  readonly papers: Map<number, LedgerEventOf<'paper-ballot'>>;
  /** Seats with a paper ballot, confirmed or not. */
  readonly onPaper: Set<string>;
  /** Seats whose last ballot was cast under credentials in doubt. */
  readonly provisional: Set<string>;
  closed: LedgerEventOf<'poll-closed'> | null;
  declared: LedgerEventOf<'poll-declared'> | null;
  voided: boolean;
}

type PollEvent = LedgerEventOf<
  | 'poll-opened'
  | 'ballot'
  | 'poll-closed'
  | 'vote-contested'
  | 'vote-corrected'
  | 'poll-declared'
  | 'poll-voided'
>;

/** Takes an event of a poll into the record and returns what it breaks. */
export function recordPoll(record: AssemblyRecord, event: PollEvent): readonly Breach[] {
  if (event.type === 'poll-opened') return openPoll(record, event);
  const poll = record.polls.get(event.poll);
  if (event.type === 'ballot') return recordBallot(record, poll, event);
  if (poll === undefined) return [{ check: 'ledger-order', code: 'poll-not-open' }];
  switch (event.type) {
    case 'poll-closed':
      return closePoll(poll, event);
    case 'vote-contested':
      return afterClose(poll);
    case 'vote-corrected':
      return correctVote(poll, event);
    case 'poll-declared':
      return declarePoll(poll, event);
    case 'poll-voided':
      return voidPoll(record, poll, event);
  }
}

/** The chair rules on a holder in doubt: ballots that wait for a declaration count from now on, or not at all. */
export function ruleOnBallots(
  record: AssemblyRecord,
  { seat, accepted }: LedgerEventOf<'credentials-decided'>,
): void {
  for (const { declared, provisional, choices } of record.polls.values()) {
    if (declared !== null || !provisional.delete(seat) || accepted) continue;
    choices.delete(seat);
  }
}

/** Whether a seat may vote in a poll: it is present, or the poll is in writing. */
export function mayVote(record: AssemblyRecord, poll: PollRecord, seat: string): boolean {
  return poll.opened.procedure === 'written' || record.present.has(seat);
}

function openPoll(record: AssemblyRecord, event: LedgerEventOf<'poll-opened'>): readonly Breach[] {
  if (record.polls.has(event.poll)) return [{ check: 'ledger-order', code: 'poll-opened-twice' }];
  const hall = [...record.polls.values()].some(
    ({ closed, voided, opened }) => closed === null && !voided && opened.procedure === 'hall',
  );
  const item = record.items.get(event.item);
  record.polls.set(event.poll, {
    opened: event,
    present: new Set(record.present),
    choices: new Map(),
    nonces: new Set(),
    electronic: new Set(),
    papers: new Map(),
    onPaper: new Set(),
    provisional: new Set(),
    closed: null,
    declared: null,
    voided: false,
  });
  return [
    ...when(hall && event.procedure === 'hall', 'ledger-order', 'two-polls-in-the-hall'),
    ...when(item === undefined || item.withdrawn, 'ledger-order', 'item-not-on-agenda'),
    ...when(event.again !== null && !record.polls.has(event.again), 'ledger-order', 'repeats-no-poll'),
    ...when(event.eligible !== record.opened?.seats, 'ledger-order', 'eligible-differs-from-roll'),
    ...when(event.present !== record.present.size, 'ledger-order', 'present-differs-from-roll-call'),
    ...when(event.presentHash !== presentHash(record.present), 'ledger-order', 'other-seats-present'),
    ...when(event.rollHash !== record.opened?.rollHash, 'ledger-order', 'roll-differs'),
  ];
}

function recordBallot(
  record: AssemblyRecord,
  poll: PollRecord | undefined,
  event: LedgerEventOf<'ballot'>,
): readonly Breach[] {
  if (poll === undefined) return [{ check: 'ledger-ballots', code: 'poll-not-open' }];
  if (poll.closed !== null || poll.voided) return [{ check: 'ledger-ballots', code: 'poll-closed' }];
  if (!mayVote(record, poll, event.seat)) return [{ check: 'ledger-ballots', code: 'seat-unknown' }];
  if (poll.nonces.has(event.nonce)) return [{ check: 'ledger-ballots', code: 'ballot-nonce-reused' }];
  if (poll.onPaper.has(event.seat)) return [{ check: 'ledger-ballots', code: 'seat-on-paper' }];
  if (!fits(poll, event.choice)) return [{ check: 'ledger-ballots', code: 'choice-unknown' }];
  const inDoubt = record.holders.get(event.seat)?.provisional ?? false;
  poll.nonces.add(event.nonce);
  poll.electronic.add(event.seat);
  poll.choices.set(event.seat, event.choice);
  if (event.provisional) poll.provisional.add(event.seat);
  else poll.provisional.delete(event.seat);
  return [
    ...signatureBreaches(record, event),
    ...when(event.provisional !== inDoubt, 'ledger-ballots', 'provisional-differs'),
    ...when(poll.choices.size > poll.opened.eligible, 'ledger-ballots', 'more-seats-than-roll'),
  ];
}

/** A ballot is signed by a device of its seat; unsigned only where no device of the seat has a key. */
function signatureBreaches(
  record: AssemblyRecord,
  { seat, signed }: LedgerEventOf<'ballot'>,
): readonly Breach[] {
  const keys = record.holders.get(seat)?.keys ?? new Map<string, string>();
  if (signed === undefined) return when(keys.size > 0, 'ledger-signatures', 'ballot-unsigned');
  return when(!keys.has(signed.device), 'ledger-signatures', 'device-not-bound');
}

/** Whether a choice can be counted in the poll. */
export function fits({ opened }: PollRecord, choice: BallotChoice): boolean {
  return isBallotChoice(opened.kind, opened.options, choice);
}

function closePoll(poll: PollRecord, event: LedgerEventOf<'poll-closed'>): readonly Breach[] {
  if (poll.closed !== null || poll.voided) return [{ check: 'ledger-order', code: 'poll-closed-twice' }];
  poll.closed = event;
  return countBreaches(recordedResult(poll), event);
}

function afterClose(poll: PollRecord): readonly Breach[] {
  const waits = poll.closed !== null && poll.declared === null && !poll.voided;
  return when(!waits, 'ledger-order', 'poll-not-waiting-for-declaration');
}

function correctVote(poll: PollRecord, event: LedgerEventOf<'vote-corrected'>): readonly Breach[] {
  const breaches = afterClose(poll);
  if (breaches.length > 0) return breaches;
  if (!fits(poll, event.choice)) return [{ check: 'ledger-ballots', code: 'choice-unknown' }];
  poll.choices.set(event.seat, event.choice);
  return when(poll.choices.size > poll.opened.eligible, 'ledger-ballots', 'more-seats-than-roll');
}

function declarePoll(poll: PollRecord, event: LedgerEventOf<'poll-declared'>): readonly Breach[] {
  const breaches = afterClose(poll);
  if (breaches.length > 0) return breaches;
  poll.declared = event;
  const without = resultWithoutProvisional(poll);
  return [
    ...countBreaches(recordedResult(poll), event),
    ...(without !== null && event.without !== null
      ? countBreaches(without, event.without)
      : when((without === null) !== (event.without === null), 'ledger-tallies', 'provisional-not-told')),
  ];
}

function voidPoll(
  record: AssemblyRecord,
  poll: PollRecord,
  event: LedgerEventOf<'poll-voided'>,
): readonly Breach[] {
  if (poll.voided) return [{ check: 'ledger-order', code: 'poll-voided-twice' }];
  poll.voided = true;
  for (const [id, item] of record.items) {
    if (item.adoptedBy !== event.poll) continue;
    item.adoptedBy = null;
    record.adoptedItems.delete(id);
  }
  return [];
}

function countBreaches(counted: CountedResult, told: CountedResult): readonly Breach[] {
  return [
    ...when(!sameResult(counted.tally, told.tally), 'ledger-tallies', 'tally-differs'),
    ...when(!sameResult(counted.outcome, told.outcome), 'ledger-outcomes', 'outcome-differs'),
  ];
}
