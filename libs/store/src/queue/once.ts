import type { EntityManager } from 'typeorm';
import { Problem } from '#problem';
import { IdempotencyRow } from './queue.entities.ts';

/**
 * Does the work and keeps its result under the key, or gives back the result that is kept.
 * The key is claimed before the work: a second request with it waits for the first to commit.
 */
export async function once<T>(
  manager: EntityManager,
  claim: { readonly actor: string; readonly key: string; readonly requestHash: string },
  work: () => Promise<T>,
): Promise<T> {
  const claimed = await manager.query<readonly unknown[]>(
    `INSERT INTO idempotency (actor, key, request_hash, result, created_at) VALUES ($1, $2, $3, '', now())
     ON CONFLICT DO NOTHING RETURNING key`,
    [claim.actor, claim.key, claim.requestHash],
  );
  if (claimed.length === 0) {
    const kept = await manager.findOneByOrFail(IdempotencyRow, { actor: claim.actor, key: claim.key });
    if (kept.requestHash !== claim.requestHash) throw new Problem('conflict', 'idempotency-key-reused');
    return JSON.parse(kept.result) as T;
  }
  const result = await work();
  await manager.query(`UPDATE idempotency SET result = $3 WHERE actor = $1 AND key = $2`, [
    claim.actor,
    claim.key,
    JSON.stringify(result ?? null),
  ]);
  return result;
}
