import type { RecordKind } from '#store';
import { bad, good } from '../finding.ts';
import type { Verdict } from '../finding.ts';
import type { Check, Place } from '../place.ts';

async function wrongOf(
  { proof }: Place,
  code: string,
  fits: (kind: RecordKind) => boolean,
): Promise<Verdict> {
  const { kinds } = await proof();
  const wrong = kinds
    .filter(({ kind }) => fits(kind))
    .flatMap(({ kind, wrong: ids }) => ids.map((id) => `${kind} ${id}`));
  const [first] = wrong;
  return first === undefined ? good : bad(code, { count: wrong.length, first });
}

/** The chain of the log of who did what holds. */
export const log: Check = (place) => wrongOf(place, 'log-broken', (kind) => kind === 'audit');

/** Every ledger holds and counts as it says. */
export const ledgers: Check = (place) => wrongOf(place, 'ledger-broken', (kind) => kind === 'ledgers');

/** Everything else that lies under a hash is what the hash stands for. */
export const record: Check = (place) =>
  wrongOf(place, 'record-broken', (kind) => kind !== 'audit' && kind !== 'ledgers');
