import { MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { LedgerEntryRow, LedgerHeadRow } from './assembly.entities.ts';

/** The last entry of a ledger. */
export interface LedgerHead {
  readonly number: number;
  readonly hash: string;
}

/** The append-only record of an assembly. */
export class LedgerStore {
  constructor(private readonly manager: EntityManager) {}

  async head(assemblyId: string): Promise<LedgerHead> {
    const { number, hash } = await this.manager.findOneByOrFail(LedgerHeadRow, { assemblyId });
    return { number, hash };
  }

  /** The head from the locked row, and when it was recorded: every append of the assembly waits here for its turn. */
  async lockHead(assemblyId: string): Promise<LedgerHead & { readonly recordedAt: Date }> {
    const { number, hash, recordedAt } = await this.manager.findOneOrFail(LedgerHeadRow, {
      where: { assemblyId },
      lock: { mode: 'pessimistic_write' },
    });
    return { number, hash, recordedAt };
  }

  /** Appends one line behind a head that this transaction has locked. */
  async append(
    assemblyId: string,
    entry: LedgerHead & { readonly at: Date; readonly line: string; readonly hiddenBy: string | null },
  ): Promise<void> {
    const { number, hash, at, line, hiddenBy } = entry;
    // A plain INSERT: reading the row back is forbidden while its poll is open.
    await this.manager.query(
      `INSERT INTO ledger_entry (assembly_id, number, poll_id, line) VALUES ($1, $2, $3, $4)`,
      [assemblyId, number, hiddenBy, line],
    );
    await this.manager.update(LedgerHeadRow, { assemblyId }, { number, hash, recordedAt: at });
  }

  /** The lines that the actor may see, in order; those after a number where one is given. */
  async lines(assemblyId: string, after = 0): Promise<readonly string[]> {
    const where = { assemblyId, ...(after > 0 && { number: MoreThan(after) }) };
    const rows = await this.manager.find(LedgerEntryRow, { where, order: { number: 'ASC' } });
    return rows.map((row) => row.line);
  }
}
