import type { LedgerEntry } from './ledger.ts';

const tail = /,"hash":"([0-9a-f]{64})","number":(\d{1,9}),"previous":"([0-9a-f]{64})"\}$/;

/** What chains a line of a ledger, read from its end, and its text without its own hash; null for what is no line. */
export function splitLine(
  line: string,
): (Pick<LedgerEntry, 'number' | 'hash' | 'previous'> & { readonly content: string }) | null {
  const read = tail.exec(line);
  if (read === null) return null;
  const [end, hash = '', number = '', previous = ''] = read;
  const content = `${line.slice(0, -end.length)},${end.slice(`,"hash":"${hash}",`.length)}`;
  return { number: Number(number), hash, previous, content };
}
