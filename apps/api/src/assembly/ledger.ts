import { appendToLedger, ledgerLine, readLedgerLine } from '#assembly';
import type { LedgerEntry, LedgerEvent, LedgerEventOf } from '#assembly';
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

/** What a ledger begins with. */
export function opening(entries: readonly LedgerEntry[]): LedgerEventOf<'assembly-opened'> {
  const event = entries[0]?.event;
  if (event?.type !== 'assembly-opened') throw new Error('a ledger begins with its opening');
  return event;
}

/** The entries that the actor may see, in order. */
export async function entriesOf(store: Store, assembly: string): Promise<readonly LedgerEntry[]> {
  return (await store.ledgers.lines(assembly)).map(readLedgerLine);
}
