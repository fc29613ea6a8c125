import type { AssemblyRecord } from './assembly-record.ts';
import type { Breach } from './breach.ts';
import type { LedgerEventOf } from './ledger.ts';
import { fits, mayVote } from './record-polls.ts';
import type { PollRecord } from './record-polls.ts';

/** Takes a paper ballot, or its confirmation by another teller, into the record and returns what it breaks. */
export function recordPaper(
  record: AssemblyRecord,
  event: LedgerEventOf<'paper-ballot' | 'paper-confirmed'>,
  number: number,
): readonly Breach[] {
  const poll = record.polls.get(event.poll);
  const code =
    poll === undefined
      ? 'poll-not-open'
      : poll.closed !== null || poll.voided
        ? 'poll-closed'
        : event.type === 'paper-ballot'
          ? enter(record, poll, event, number)
          : confirm(poll, event);
  return code === null ? [] : [{ check: 'ledger-ballots', code }];
}

function enter(
  record: AssemblyRecord,
  poll: PollRecord,
  event: LedgerEventOf<'paper-ballot'>,
  number: number,
): string | null {
  if (!mayVote(record, poll, event.seat)) return 'seat-unknown';
  if (poll.nonces.has(event.nonce)) return 'ballot-nonce-reused';
  if (poll.electronic.has(event.seat)) return 'seat-voted-electronically';
  if (!fits(poll, event.choice)) return 'choice-unknown';
  poll.nonces.add(event.nonce);
  poll.onPaper.add(event.seat);
  poll.papers.set(number, event);
  return null;
}

function confirm(poll: PollRecord, event: LedgerEventOf<'paper-confirmed'>): string | null {
  const paper = poll.papers.get(event.number);
  if (paper === undefined || paper.seat !== event.seat) return 'paper-unknown';
  if (paper.teller === event.teller) return 'paper-confirmed-by-same-teller';
  poll.papers.delete(event.number);
  poll.choices.set(event.seat, paper.choice);
  return null;
}
