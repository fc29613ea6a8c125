import { withClient } from '../server/roles.ts';

/**
 * Lets the relay hand out again what was not over when the rows were read, each under a new id: the queue of before is gone.
 * Every job is safe to run twice.
 * @param entries ids of the outbox; null where nobody knows: all of the day before `since` then
 * @returns how many were opened
 */
export async function reopenJobs(
  ownerUrl: string,
  { entries, since }: { readonly entries: readonly number[] | null; readonly since: string },
): Promise<number> {
  const { rowCount } = await withClient(ownerUrl, (client) =>
    client.query(
      `UPDATE outbox o SET dispatched_at = NULL, attempt = attempt + 1
       WHERE dispatched_at IS NOT NULL AND (
         id = ANY (coalesce($1::integer[], '{}'))
         OR dispatched_at >= $2::timestamptz - CASE WHEN $1 IS NULL THEN interval '1 day' ELSE interval '1 minute' END
         -- A run in shards goes on in jobs of its own, which no outbox knows.
         OR (job = 'ranking.run' AND EXISTS (
           SELECT FROM run r WHERE r.id::text = o.payload->>'run' AND r.state IN ('waiting', 'running')))
       )`,
      [entries, since],
    ),
  );
  return rowCount ?? 0;
}
