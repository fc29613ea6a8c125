import type { AssemblyRecord } from './assembly-record.ts';
import { when } from './breach.ts';
import type { Breach } from './breach.ts';
import type { LedgerEventOf } from './ledger.ts';

/** Takes a dispute, or the ruling on it, into the record and returns what it breaks. */
export function recordDispute(
  record: AssemblyRecord,
  event: LedgerEventOf<'dispute-filed' | 'dispute-ruled'>,
): readonly Breach[] {
  const { disputes, polls } = record;
  if (event.type === 'dispute-filed') {
    const twice = disputes.has(event.dispute);
    disputes.set(event.dispute, { ruled: false });
    return [
      ...when(twice, 'ledger-order', 'dispute-filed-twice'),
      ...when(event.poll !== null && !polls.has(event.poll), 'ledger-order', 'poll-not-open'),
    ];
  }
  const dispute = disputes.get(event.dispute);
  if (dispute === undefined) return [{ check: 'ledger-order', code: 'dispute-unknown' }];
  const twice = dispute.ruled;
  dispute.ruled = true;
  return when(twice, 'ledger-order', 'dispute-ruled-twice');
}
