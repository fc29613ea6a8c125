import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Answers } from '#survey';

/** Responses that the team brings in from elsewhere. */
export class ArchiveStore {
  constructor(private readonly manager: EntityManager) {}

  /** What these cities have begun in a round, with the answers that stand; by city. */
  async begun(roundId: string, cities: readonly string[]): Promise<ReadonlyMap<string, Answers>> {
    const rows = await this.manager.query<readonly { city: string; answers: Answers | null }[]>(
      `SELECT r.city_id AS city,
              (SELECT jsonb_object_agg(a.question_id, a.value) FROM (
                 SELECT DISTINCT ON (question_id) question_id, value FROM answer_revision
                 WHERE response_id = r.id ORDER BY question_id, revision DESC) a
               WHERE a.value IS NOT NULL) AS answers
       FROM response r WHERE r.round_id = $1 AND r.city_id = ANY ($2)`,
      [roundId, cities],
    );
    return new Map(rows.map(({ city, answers }) => [city, answers ?? {}]));
  }

  /** Begins drafts with what an archive says; none of these cities may have begun. */
  async import(
    roundId: string,
    drafts: readonly { readonly city: string; readonly answers: Answers }[],
    savedBy: string | null,
    at: Date,
  ): Promise<void> {
    const ids = drafts.map(() => randomUUID());
    await this.manager.query(
      `INSERT INTO response (id, round_id, city_id, state, started_at, saved_at, imported_at)
       SELECT id, $1, city, 'draft', $4, $4, $4 FROM unnest($2::uuid[], $3::text[]) AS d (id, city)`,
      [roundId, ids, drafts.map(({ city }) => city), at],
    );
    await this.manager.query(
      `INSERT INTO answer_revision (response_id, question_id, revision, value, saved_at, saved_by)
       SELECT d.id, a.key, 1, a.value, $3, $4
       FROM unnest($1::uuid[], $2::jsonb[]) AS d (id, answers), jsonb_each(d.answers) a`,
      [ids, drafts.map(({ answers }) => JSON.stringify(answers)), at, savedBy],
    );
  }
}
