import { Problem } from '#problem';
import { emptyRecord, recordedTally, recordEvent } from './assembly-record.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Tally } from './majority-rule.ts';

/**
 * The tally of a poll from a ledger's entries: the last ballot of each seat before the close, the seats
 * present at any time while the poll was open, the seats on the roll. Linear in the entries.
 *
 * @throws Problem `not-found` / `poll-unknown`
 */
export function tallyOf(entries: Iterable<LedgerEntry>, poll: string): Tally {
  const record = emptyRecord();
  for (const { event } of entries) recordEvent(record, event);
  const found = record.polls.get(poll);
  if (found === undefined) throw new Problem('not-found', 'poll-unknown', { poll });
  return recordedTally(found);
}
