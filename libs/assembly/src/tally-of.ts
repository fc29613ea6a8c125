import { Problem } from '#problem';
import type { CountedResult, LedgerEntry } from './ledger.ts';
import type { PollTally } from './poll-kind.ts';
import type { PollRecord } from './record-polls.ts';
import { recordOf } from './record-of.ts';
import { recordedResult, resultWithoutProvisional } from './recorded-result.ts';

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
export function resultOf(entries: Iterable<LedgerEntry>, poll: string): CountedResult {
  return recordedResult(pollOnRecord(entries, poll));
}

/**
 * The result of a poll, and the same without ballots under credentials in doubt; null where none of those that count is.
 *
 * @throws Problem `not-found` / `poll-unknown`
 */
export function resultsOf(
  entries: Iterable<LedgerEntry>,
  poll: string,
): { readonly result: CountedResult; readonly without: CountedResult | null } {
  const found = pollOnRecord(entries, poll);
  return { result: recordedResult(found), without: resultWithoutProvisional(found) };
}

function pollOnRecord(entries: Iterable<LedgerEntry>, poll: string): PollRecord {
  const found = recordOf(entries).polls.get(poll);
  if (found === undefined) throw new Problem('not-found', 'poll-unknown', { poll });
  return found;
}
