import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drafts that the team brings in from an archive: an answer says when it was imported, and only in that instant, and
 * only as first revisions, the team may write into it.
 */
export class ImportedResponses1700000000057 implements MigrationInterface {
  name = 'ImportedResponses1700000000057';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE response ADD COLUMN imported_at timestamptz;
      CREATE POLICY answer_revision_import ON answer_revision FOR INSERT WITH CHECK (
        revision = 1 AND gnlc_is_team() AND EXISTS (
          SELECT FROM response r WHERE r.id = response_id AND r.state = 'draft' AND r.imported_at = answer_revision.saved_at));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY answer_revision_import ON answer_revision;
      ALTER TABLE response DROP COLUMN imported_at;
    `);
  }
}
