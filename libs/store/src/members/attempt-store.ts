import { LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AttemptCountRow } from './sign-in.entities.ts';

/** How often something was tried in the window that runs now. */
export interface AttemptCount {
  readonly used: number;
  readonly endsAt: Date;
}

/** Counts what is tried, for all processes together. */
export class AttemptStore {
  constructor(private readonly manager: EntityManager) {}

  /** Counts one attempt; the first begins a window of so many seconds. */
  async count(key: string, seconds: number, at: Date): Promise<AttemptCount> {
    const [row] = await this.manager.query<readonly AttemptCount[]>(
      `INSERT INTO attempt_count (key, used, ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         used = CASE WHEN attempt_count.ends_at <= $2 THEN 1 ELSE attempt_count.used + 1 END,
         ends_at = CASE WHEN attempt_count.ends_at <= $2 THEN excluded.ends_at ELSE attempt_count.ends_at END
       RETURNING used, ends_at AS "endsAt"`,
      [key, at, new Date(at.getTime() + seconds * 1_000)],
    );
    return row as AttemptCount;
  }

  /** Takes one attempt back: it was honest. */
  async takeBack(key: string): Promise<void> {
    await this.manager.query(`UPDATE attempt_count SET used = greatest(used - 1, 0) WHERE key = $1`, [key]);
  }

  /** Forgets windows that ended before. */
  async forget(before: Date): Promise<void> {
    await this.manager.delete(AttemptCountRow, { endsAt: LessThan(before) });
  }
}
