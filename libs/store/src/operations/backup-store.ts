import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { BackupRow } from './backup.entities.ts';

/** What became of one backup. */
export interface BackupRecord {
  /** `begun`; `made`: proven by restoring it; `failed`: there is none; `missed`: administrators were written to. */
  readonly outcome: 'begun' | 'made' | 'failed' | 'missed';
  /** When everything was as it is in the backup; else when that happened. */
  readonly at: Date;
  readonly file: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** Whether it lies at the other place, too; null where no such place is set. */
  readonly takenAway: boolean | null;
  /** Why it failed. */
  readonly reason: string | null;
}

/** An arbitrary number that only whoever sees to the nightly backup locks. */
const nightLock = 7_105_312;

/** What became of the backups. */
export class BackupStore {
  constructor(private readonly manager: EntityManager) {}

  async add(record: BackupRecord): Promise<void> {
    const bytes = record.bytes === null ? null : String(record.bytes);
    await this.manager.insert(BackupRow, { id: rowId(), ...record, bytes });
  }

  /** The latest of an outcome; null when there is none. */
  async latest(outcome: BackupRecord['outcome']): Promise<BackupRecord | null> {
    const [row] = await this.manager.find(BackupRow, {
      where: { outcome },
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    if (!row) return null;
    const { id: _, bytes, ...rest } = row;
    return { ...rest, outcome, bytes: bytes === null ? null : Number(bytes) };
  }

  /** The latest that was made and lies where it shall; null when there is none. */
  async latestGood(): Promise<BackupRecord | null> {
    const [row] = await this.manager.query<
      readonly (Omit<BackupRecord, 'bytes'> & { bytes: string | null })[]
    >(
      `SELECT outcome, at, file, bytes, sha256, taken_away AS "takenAway", reason FROM backup
       WHERE outcome = 'made' AND taken_away IS NOT false ORDER BY at DESC LIMIT 1`,
    );
    return row ? { ...row, bytes: row.bytes === null ? null : Number(row.bytes) } : null;
  }

  /** When one was last tried, and what was wrong with it; nulls where there was none, or nothing. */
  async lastTried(): Promise<{ readonly tried: Date | null; readonly reason: string | null }> {
    const [row] = await this.manager.query<readonly { tried: Date; reason: string | null }[]>(
      `SELECT at AS tried, reason FROM backup WHERE outcome IN ('begun', 'made', 'failed') ORDER BY at DESC, id DESC LIMIT 1`,
    );
    return row ?? { tried: null, reason: null };
  }

  /** False when another process sees to it in this moment; the lock goes with the transaction. */
  async lockNight(): Promise<boolean> {
    const [lock] = await this.manager.query<readonly [{ free: boolean }]>(
      `SELECT pg_try_advisory_xact_lock($1) AS free`,
      [nightLock],
    );
    return lock.free;
  }

  /** When the first entry of the log was written: how long there has been something to save; null before that. */
  async firstActAt(): Promise<Date | null> {
    const [first] = await this.manager.query<readonly { at: Date }[]>(
      `SELECT at FROM audit_entry ORDER BY id LIMIT 1`,
    );
    return first?.at ?? null;
  }
}
