import type { EntityManager } from 'typeorm';
import { PaperEntryRow, SubmissionPaperRow } from './desk.entities.ts';

/** Answers and signatures that came on paper. */
export class PaperStore {
  constructor(private readonly manager: EntityManager) {}

  /** Lets the team type in what the scanned form says. */
  async enter(responseId: string, uploadId: string, enteredBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(PaperEntryRow, { responseId, uploadId, enteredAt: at, enteredBy });
  }

  /** The scanned form that the team types in, or null where the city answers by itself. */
  async entryOf(responseId: string): Promise<{ readonly upload: string; readonly enteredAt: string } | null> {
    const [row] = await this.manager.query<readonly { upload: string; enteredAt: Date }[]>(
      `SELECT upload_id AS upload, entered_at AS "enteredAt" FROM paper_entry WHERE response_id = $1`,
      [responseId],
    );
    return row ? { upload: row.upload, enteredAt: row.enteredAt.toISOString() } : null;
  }

  /** The cities of a round that answer on paper, of those that the actor may see or watch. */
  async onPaper(roundId: string): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<readonly { city: string }[]>(`SELECT city FROM gnlc_on_paper($1)`, [
      roundId,
    ]);
    return new Set(rows.map(({ city }) => city));
  }

  /** Ties a submission to the paper that carries its signature. */
  async sign(responseId: string, number: number, uploadId: string): Promise<void> {
    await this.manager.insert(SubmissionPaperRow, { responseId, number, uploadId });
  }
}
