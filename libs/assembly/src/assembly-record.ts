import type { CheckName } from './check.ts';
import type { LedgerEvent, LedgerEventOf } from './ledger.ts';
import type { Choice, Tally } from './majority-rule.ts';
import { outcome } from './outcome.ts';
import { recordSeatEvent } from './seat-record.ts';
import type { SeatHolder } from './seat-record.ts';

/** A poll as the ledger tells it so far. */
export interface PollRecord {
  readonly opened: LedgerEventOf<'poll-opened'>;
  /** Seats that were present at any time while the poll was open. */
  readonly present: Set<string>;
  /** Seat → its last choice. */
  readonly choices: Map<string, Choice>;
  readonly nonces: Set<string>;
  closed: LedgerEventOf<'poll-closed'> | null;
}

/** What the events so far amount to. */
export interface AssemblyRecord {
  opened: LedgerEventOf<'assembly-opened'> | null;
  /** Seats with a holder in the hall. */
  readonly present: Set<string>;
  /** Seat → who holds it. */
  readonly holders: Map<string, SeatHolder>;
  /** The city whose delegate chairs; null before one is seated. */
  chair: string | null;
  readonly polls: Map<string, PollRecord>;
  readonly adoptedItems: Set<string>;
}

/** A rule of the ledger that an event breaks. */
export interface Breach {
  readonly check: CheckName;
  readonly code: string;
}

/** The record before the first event. */
export function emptyRecord(): AssemblyRecord {
  return {
    opened: null,
    present: new Set(),
    holders: new Map(),
    chair: null,
    polls: new Map(),
    adoptedItems: new Set(),
  };
}

/** Takes an event into the record and returns what it breaks; an event that breaks the order is not taken in. */
export function recordEvent(record: AssemblyRecord, event: LedgerEvent): readonly Breach[] {
  if (record.opened === null && event.type !== 'assembly-opened') {
    return [{ check: 'ledger-order', code: 'assembly-not-opened' }];
  }
  switch (event.type) {
    case 'assembly-opened':
      return openAssembly(record, event);
    case 'chair-seated':
    case 'holder-seated':
    case 'holder-left':
    case 'device-bound':
    case 'device-revoked':
    case 'credentials-decided':
      return recordSeatEvent(record, event);
    case 'poll-opened':
      return openPoll(record, event);
    case 'ballot':
      return recordBallot(record, event);
    case 'poll-closed':
      return closePoll(record, event);
    case 'item-adopted':
      return adoptItem(record, event);
    case 'plan-adopted':
      return adoptPlan(record, event);
  }
}

/** The tally of a poll's last ballots so far, one per seat, with the sizes that rules refer to. */
export function recordedTally({ opened, present, choices }: PollRecord): Tally {
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const choice of choices.values()) tally[choice] += 1;
  return { ...tally, present: present.size, eligible: opened.eligible };
}

function openAssembly(record: AssemblyRecord, event: LedgerEventOf<'assembly-opened'>): readonly Breach[] {
  if (record.opened !== null) return [{ check: 'ledger-order', code: 'assembly-opened-twice' }];
  record.opened = event;
  return [];
}

function openPoll(record: AssemblyRecord, event: LedgerEventOf<'poll-opened'>): readonly Breach[] {
  if (record.polls.has(event.poll)) return [{ check: 'ledger-order', code: 'poll-opened-twice' }];
  record.polls.set(event.poll, {
    opened: event,
    present: new Set(record.present),
    choices: new Map(),
    nonces: new Set(),
    closed: null,
  });
  return [
    ...when(event.eligible !== record.opened?.seats, 'ledger-order', 'eligible-differs-from-roll'),
    ...when(event.present !== record.present.size, 'ledger-order', 'present-differs-from-roll-call'),
  ];
}

function recordBallot(record: AssemblyRecord, event: LedgerEventOf<'ballot'>): readonly Breach[] {
  const poll = record.polls.get(event.poll);
  if (poll === undefined) return [{ check: 'ledger-ballots', code: 'poll-not-open' }];
  if (poll.closed !== null) return [{ check: 'ledger-ballots', code: 'poll-closed' }];
  if (!record.present.has(event.seat)) return [{ check: 'ledger-ballots', code: 'seat-unknown' }];
  if (poll.nonces.has(event.nonce)) return [{ check: 'ledger-ballots', code: 'ballot-nonce-reused' }];
  poll.nonces.add(event.nonce);
  poll.choices.set(event.seat, event.choice);
  return [];
}

function closePoll(record: AssemblyRecord, event: LedgerEventOf<'poll-closed'>): readonly Breach[] {
  const poll = record.polls.get(event.poll);
  if (poll === undefined) return [{ check: 'ledger-order', code: 'poll-not-open' }];
  if (poll.closed !== null) return [{ check: 'ledger-order', code: 'poll-closed-twice' }];
  poll.closed = event;
  const tally = recordedTally(poll);
  return [
    ...when(!sameMembers(tally, event.tally), 'ledger-tallies', 'tally-differs'),
    ...when(
      !sameOutcome(outcome(poll.opened.rule, poll.opened.quorum, tally), event.outcome),
      'ledger-outcomes',
      'outcome-differs',
    ),
  ];
}

function adoptItem(record: AssemblyRecord, event: LedgerEventOf<'item-adopted'>): readonly Breach[] {
  const poll = record.polls.get(event.poll);
  if (poll?.closed?.outcome.verdict !== 'adopted' || poll.opened.item !== event.item) {
    return [{ check: 'ledger-adoptions', code: 'item-not-carried' }];
  }
  record.adoptedItems.add(event.item);
  return [];
}

function adoptPlan(record: AssemblyRecord, event: LedgerEventOf<'plan-adopted'>): readonly Breach[] {
  return [
    ...when(record.adoptedItems.size === 0, 'ledger-adoptions', 'no-item-carried'),
    ...when(event.planHash !== record.opened?.planHash, 'ledger-adoptions', 'other-plan-than-put'),
  ];
}

function sameOutcome(a: LedgerEventOf<'poll-closed'>['outcome'], b: typeof a): boolean {
  const { quorum: quorumA, ...restA } = a;
  const { quorum: quorumB, ...restB } = b;
  return sameMembers(restA, restB) && sameMembers(quorumA, quorumB);
}

function sameMembers<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function when(broken: boolean, check: CheckName, code: string): readonly Breach[] {
  return broken ? [{ check, code }] : [];
}
