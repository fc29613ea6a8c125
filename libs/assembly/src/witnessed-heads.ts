import type { LedgerEntry, LedgerHead } from './ledger.ts';

/** A head of the ledger that is to be counter-signed, and by whom it is so far. */
export interface WitnessedHead extends LedgerHead {
  readonly at: string;
  /** What it is the end of: a poll, or the session. */
  readonly of: 'poll' | 'session';
  /** The poll that was closed; null for the session. */
  readonly poll: string | null;
  readonly by: readonly { readonly witness: string; readonly role: 'teller' | 'chair' }[];
}

/** Counter-signatures that make a head a witnessed one: two people, one of them a teller at least. */
export function isWitnessed({ by }: Pick<WitnessedHead, 'by'>): boolean {
  return by.length >= 2 && by.some(({ role }) => role === 'teller');
}

/**
 * The heads to counter-sign, in order: the close of every poll, and, once the session is closed, the last entry that is
 * not itself about witnesses. Every other head that somebody signed stands among them.
 */
export function witnessedHeads(entries: readonly LedgerEntry[], closed: boolean): readonly WitnessedHead[] {
  const roles = new Map<string, 'teller' | 'chair'>();
  const heads = new Map<number, WitnessedHead & { readonly by: WitnessedHead['by'][number][] }>();
  const add = ({ number, hash, at }: LedgerEntry, poll: string | null) =>
    heads.set(number, { number, hash, at, of: poll === null ? 'session' : 'poll', poll, by: [] });
  const last = entries.findLast(({ event }) => !about.has(event.type));
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'witness-registered') roles.set(event.witness, event.role);
    else if (event.type === 'poll-closed') add(entry, event.poll);
    else if (closed && entry === last) add(entry, null);
    else if (event.type === 'head-witnessed') {
      const signed = entries[event.number - 1];
      if (signed !== undefined && !heads.has(event.number)) add(signed, null);
      const role = roles.get(event.witness);
      if (role !== undefined) heads.get(event.number)?.by.push({ witness: event.witness, role });
    }
  }
  return [...heads.values()].sort((a, b) => a.number - b.number);
}

const about: ReadonlySet<string> = new Set(['witness-registered', 'head-witnessed']);
