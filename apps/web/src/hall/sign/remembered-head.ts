/** A head of the ledger, as `LedgerHead`. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** What this device remembers of a session's ledger. */
export interface Memory {
  readonly head: Head;
  /** The record did not continue it once; that is not forgotten. */
  readonly broken: boolean;
}

const nameOf = (assembly: string) => `gnlc-head-${assembly}`;

/** What this device remembers; null for a session that it sees for the first time. */
export function rememberedHead(assembly: string): Memory | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(assembly)) ?? 'null') as Memory | null;
  } catch {
    return null;
  }
}

/** Keeps it from now on. */
export function remember(assembly: string, memory: Memory): Memory {
  try {
    localStorage.setItem(nameOf(assembly), JSON.stringify(memory));
  } catch {
    // Where nothing is kept, the page itself remembers as long as it is open.
  }
  return memory;
}
