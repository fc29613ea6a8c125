import type { EntityManager } from 'typeorm';
import { traceHere } from '#tracing';
import type { Writes } from '../server/writes.ts';

/** One job that has to follow a commit. */
export interface OutboxEntry {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
  readonly attempt: number;
  /** The trace that it continues, in the words of W3C Trace Context; null: none was recorded. */
  readonly trace: string | null;
}

/** Jobs written in the same transaction as what they follow from. */
export class OutboxStore {
  constructor(
    private readonly manager: EntityManager,
    private readonly writes: Writes,
  ) {}

  /** Writes what has to follow; the relay enqueues it after the commit, or not before `due` where that is given. */
  add(job: string, payload: unknown, due: Date | null = null): void {
    this.writes.add(
      `WITH added AS (
         INSERT INTO outbox (job, payload, attempt, created_at, due_at, trace)
         VALUES ($1, $2, 0, clock_timestamp(), $3, $4)
       ) SELECT pg_notify('gnlc_outbox', '')`,
      [job, JSON.stringify(payload), due, traceHere()],
    );
  }

  /** Up to `limit` waiting entries, locked against other relays until the transaction ends. */
  async take(limit: number): Promise<readonly OutboxEntry[]> {
    return this.manager.query(
      `SELECT id, job, payload, attempt, trace FROM outbox
       WHERE dispatched_at IS NULL AND (due_at IS NULL OR due_at <= clock_timestamp())
       ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
  }

  /**
   * Lets what was handed out within a day wait again, each under a new id, and with it every run that is not over, which goes
   * on in jobs of its own. For a queue that has lost what it held: every job is safe to run twice.
   */
  async reopen(): Promise<number> {
    const rows = await this.manager.query<readonly unknown[]>(
      `WITH reopened AS (
         UPDATE outbox SET dispatched_at = NULL, attempt = attempt + 1
         WHERE dispatched_at IS NOT NULL AND (
           dispatched_at >= clock_timestamp() - interval '1 day'
           OR (job = 'ranking.run' AND EXISTS (
             SELECT FROM run r WHERE r.id::text = payload->>'run' AND r.state IN ('waiting', 'running')))
         ) RETURNING id
       ) SELECT id FROM reopened`,
    );
    return rows.length;
  }

  async dispatched(ids: readonly number[], at: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.manager.query(`UPDATE outbox SET dispatched_at = $2 WHERE id = ANY ($1)`, [ids, at]);
  }
}
