import { sha256Hex } from '#canonical';
import type { LedgerHead } from './ledger.ts';

const tail = /,"hash":"([0-9a-f]{64})","number":(\d{1,9}),"previous":"([0-9a-f]{64})"\}$/;

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
    const read = tail.exec(line);
    if (read === null) return 'broken';
    const [end, hash = '', number = '', previous = ''] = read;
    if (head !== null && Number(number) !== head.number + 1) return 'unknown';
    const text = `${line.slice(0, -end.length)}${end.replace(`,"hash":"${hash}"`, '')}`;
    if (sha256Hex(text) !== hash || (head !== null && previous !== head.hash)) return 'broken';
    if (head === null && (Number(number) !== from.number || hash !== from.hash)) return 'broken';
    head = { number: Number(number), hash };
    if (head.number === to.number) return head.hash === to.hash ? 'leads' : 'broken';
  }
  // The head that was remembered must be there at least.
  return head === null ? 'broken' : 'unknown';
}
