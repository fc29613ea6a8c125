import type { EntityManager } from 'typeorm';

/** What waits, and since when; null where nothing does. */
export interface WorkFacts {
  /** Entries of the outbox that are due and that no relay has taken. */
  readonly untaken: { readonly count: number; readonly since: Date | null };
  /** Mails that were not handed to the mail server. */
  readonly mails: { readonly count: number; readonly since: Date | null };
  /** Entries of the log without a seal. */
  readonly unsealed: { readonly count: number; readonly since: Date | null };
  /** When the latest entry of the log was written. */
  readonly lastAct: Date | null;
}

/** What waits in the database, as the system sees it. */
export class WorkStore {
  constructor(private readonly manager: EntityManager) {}

  /** How far each session's ledger has come. */
  async ledgerHeads(): Promise<readonly { readonly assembly: string; readonly number: number }[]> {
    return this.manager.query(
      `SELECT assembly_id::text AS assembly, number FROM ledger_head ORDER BY assembly_id`,
    );
  }

  async facts(): Promise<WorkFacts> {
    const waiting = async (sql: string): Promise<WorkFacts['mails']> => {
      const [row] = await this.manager.query<readonly WorkFacts['mails'][]>(sql);
      return row ?? { count: 0, since: null };
    };
    const [last] = await this.manager.query<readonly { at: Date }[]>(
      `SELECT at FROM audit_entry ORDER BY at DESC LIMIT 1`,
    );
    return {
      untaken: await waiting(
        `SELECT count(*)::integer AS count, min(coalesce(due_at, created_at)) AS since FROM outbox
         WHERE dispatched_at IS NULL AND (due_at IS NULL OR due_at <= clock_timestamp())`,
      ),
      mails: await waiting(
        `SELECT count(*)::integer AS count, min(created_at) AS since FROM mail WHERE sent_at IS NULL`,
      ),
      unsealed: await waiting(
        `SELECT count(*)::integer AS count, min(e.at) AS since FROM audit_waiting w JOIN audit_entry e ON e.id = w.entry_id`,
      ),
      lastAct: last?.at ?? null,
    };
  }
}
