import { sha256Hex } from '#canonical';
import type { LedgerHead } from './ledger.ts';
import { splitLine } from './split-line.ts';

/**
 * Whether lines of a ledger, from the one with the number of `from` on, lead from that head to `to`: each hashed and
 * chained to the one before, byte for byte. `unknown`: lines are missing that an open poll still hides.
 */
export function leadsTo(
  lines: readonly string[],
  from: LedgerHead,
  to: LedgerHead,
): 'leads' | 'broken' | 'unknown' {
  let head: LedgerHead | null = null;
  for (const line of lines) {
    const read = splitLine(line);
    if (read === null) return 'broken';
    const { number, hash, previous, content } = read;
    if (head !== null && number !== head.number + 1) return 'unknown';
    if (sha256Hex(content) !== hash || (head !== null && previous !== head.hash)) return 'broken';
    if (head === null && (number !== from.number || hash !== from.hash)) return 'broken';
    head = { number, hash };
    if (head.number === to.number) return head.hash === to.hash ? 'leads' : 'broken';
  }
  // The head that was remembered must be there at least.
  return head === null ? 'broken' : 'unknown';
}
