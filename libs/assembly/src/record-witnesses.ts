import type { AssemblyRecord } from './assembly-record.ts';
import { when } from './breach.ts';
import type { Breach } from './breach.ts';
import type { LedgerEventOf } from './ledger.ts';

/** Who counter-signs heads of the ledger, as the ledger tells it so far. */
export interface WitnessRecord {
  readonly role: 'teller' | 'chair';
  readonly key: string;
  /** Number of a head → its hash, as signed. */
  readonly heads: Map<number, string>;
}

/** Takes a witness, or a head that a witness has signed, into the record and returns what it breaks. */
export function recordWitness(
  record: AssemblyRecord,
  event: LedgerEventOf<'witness-registered' | 'head-witnessed'>,
  number: number,
): readonly Breach[] {
  if (event.type === 'witness-registered') return register(record, event);
  const witness = record.witnesses.get(event.witness);
  if (witness === undefined) return [{ check: 'ledger-witnesses', code: 'witness-unknown' }];
  const twice = witness.heads.has(event.number);
  witness.heads.set(event.number, event.hash);
  return [
    ...when(twice, 'ledger-witnesses', 'head-witnessed-twice'),
    ...when(event.number >= number, 'ledger-witnesses', 'head-not-yet-there'),
  ];
}

function register(
  { witnesses }: AssemblyRecord,
  { witness, role, key }: LedgerEventOf<'witness-registered'>,
): readonly Breach[] {
  // The same person may come back with another device; what the first one signed stays.
  const shared = [...witnesses].some(([id, other]) => id !== witness && other.key === key);
  witnesses.set(witness, { role, key, heads: witnesses.get(witness)?.heads ?? new Map() });
  return when(shared, 'ledger-witnesses', 'witness-key-shared');
}
