import { Problem } from '#problem';
import { addAudit } from '../audit/audit-row.ts';
import type { Store } from '../store.ts';
import { IdempotencyRow } from './queue.entities.ts';

/** Claims the key, and records in the log what is done with it: once, in one statement. */
const claiming = `
  WITH claimed AS (
    INSERT INTO idempotency (actor, key, request_hash, result, created_at) VALUES ($1, $2, $3, '', now())
    ON CONFLICT DO NOTHING RETURNING key
  ), noted AS (${addAudit(4, 'FROM claimed')})
  SELECT key FROM claimed`;

/**
 * Does the work and keeps its result under the key, or gives back the result that is kept.
 * The key is claimed before the work: a second request with it waits for the first to commit.
 * @param audited Values of the entry in the log of who did what, see `auditValues`.
 * @param look What the work has to know first, asked for together with the claim; what comes of it counts only with the key.
 */
export async function once<T, Seen>(
  store: Store,
  claim: { readonly actor: string; readonly key: string; readonly requestHash: string },
  audited: readonly unknown[],
  look: () => Promise<Seen>,
  work: (seen: Seen) => Promise<T>,
): Promise<T> {
  const { actor, key, requestHash } = claim;
  const [claimed, seen] = await Promise.allSettled([
    store.manager.query<readonly unknown[]>(claiming, [actor, key, requestHash, ...audited]),
    look(),
  ]);
  if (claimed.status === 'rejected') throw claimed.reason;
  if (claimed.value.length === 0) {
    const kept = await store.manager.findOneByOrFail(IdempotencyRow, { actor, key });
    if (kept.requestHash !== requestHash) throw new Problem('conflict', 'idempotency-key-reused');
    return JSON.parse(kept.result) as T;
  }
  if (seen.status === 'rejected') throw seen.reason;
  const result = await work(seen.value);
  store.writes.add(`UPDATE idempotency SET result = $3 WHERE actor = $1 AND key = $2`, [
    actor,
    key,
    JSON.stringify(result ?? null),
  ]);
  return result;
}
