import { leadsTo } from '#assembly';
import { readLedgerLines } from '../../api/ledger.ts';
import { remember, rememberedHead } from './remembered-head.ts';
import type { Head, Memory } from './remembered-head.ts';

/**
 * Follows the record to a later head: reads every entry since the one that this device remembers, and recomputes hash by
 * hash that nothing before was changed. What an open poll hides is waited for. Throws ApiProblem.
 */
export async function followHead(assembly: string, head: Head): Promise<Memory> {
  const before = rememberedHead(assembly);
  if (before === null) return remember(assembly, { head, broken: false });
  if (before.head.number === head.number && before.head.hash === head.hash) return before;
  const lines = await readLedgerLines(assembly, before.head.number - 1);
  // An answer that is older than what was seen: the record leads on from there all the same.
  const found = head.number < before.head.number ? before.head : head;
  switch (leadsTo(lines, before.head, found)) {
    case 'leads':
      return remember(assembly, { head: found, broken: before.broken });
    case 'broken':
      return remember(assembly, { head: before.head, broken: true });
    case 'unknown':
      return before;
  }
}
