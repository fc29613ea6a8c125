import { Problem } from '#problem';
import { emptyRecord, recordEvent } from './assembly-record.ts';
import type { CountedResult, LedgerEntry } from './ledger.ts';
import type { PollTally } from './poll-kind.ts';
import type { PollRecord } from './record-polls.ts';
import { recordedResult } from './recorded-result.ts';
import type { LeftOut } from './recorded-result.ts';

/**
 * The tally of a poll from a ledger's entries: the last ballot of each seat before the close, the seats
 * present at any time while the poll was open, the seats on the roll. Linear in the entries.
 *
 * @throws Problem `not-found` / `poll-unknown`
 */
export function tallyOf(entries: Iterable<LedgerEntry>, poll: string): PollTally {
  return resultOf(entries, poll).tally;
}

/**
 * The tally and the outcome of a poll from a ledger's entries, corrections after the close included.
 *
 * @throws Problem `not-found` / `poll-unknown`
 */
export function resultOf(entries: Iterable<LedgerEntry>, poll: string, left: LeftOut = {}): CountedResult {
  return recordedResult(pollOnRecord(entries, poll), left);
}

/** Whether ballots under credentials in doubt are among those that count. */
export function hasProvisional(entries: Iterable<LedgerEntry>, poll: string): boolean {
  return pollOnRecord(entries, poll).provisional.size > 0;
}

function pollOnRecord(entries: Iterable<LedgerEntry>, poll: string): PollRecord {
  const record = emptyRecord();
  for (const { event, number } of entries) recordEvent(record, event, number);
  const found = record.polls.get(poll);
  if (found === undefined) throw new Problem('not-found', 'poll-unknown', { poll });
  return found;
}
