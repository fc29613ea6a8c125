import { appendToLedger, ledgerLine, readLedgerLine } from '#assembly';
import type { LedgerEntry, LedgerEvent } from '#assembly';
import type { Store } from '#store';

/** Appends what happened behind the locked head; `hiddenBy` is the open poll that the entry must not give away. */
export async function record(
  store: Store,
  assembly: string,
  at: Date,
  event: LedgerEvent,
  hiddenBy: string | null = null,
): Promise<LedgerEntry> {
  const { recordedAt, ...head } = await store.ledgers.lockHead(assembly);
  // The clocks of two machines differ; a ledger's time never runs backwards.
  const instant = at < recordedAt ? recordedAt : at;
  const entry = appendToLedger(head, instant.toISOString(), event);
  const { number, hash } = entry;
  await store.ledgers.append(assembly, { number, hash, at: instant, line: ledgerLine(entry), hiddenBy });
  return entry;
}

/** The entries that the actor may see, in order. */
export async function entriesOf(store: Store, assembly: string): Promise<readonly LedgerEntry[]> {
  return (await store.ledgers.lines(assembly)).map(readLedgerLine);
}
