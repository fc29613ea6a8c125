import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed from one version of a plan to the next: the edits themselves, never changed. */
export class PlanEdits1700000000039 implements MigrationInterface {
  name = 'PlanEdits1700000000039';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE plan_edit (
        plan_id uuid NOT NULL,
        version integer NOT NULL,
        -- The version that the edits were begun on; older than the one before where they were merged.
        base_version integer NOT NULL,
        edits text NOT NULL,
        CONSTRAINT plan_edit_pk PRIMARY KEY (plan_id, version),
        CONSTRAINT plan_edit_version_fk FOREIGN KEY (plan_id, version) REFERENCES plan_version (plan_id, version)
      );
      ALTER TABLE plan_edit ENABLE ROW LEVEL SECURITY;
      CREATE POLICY plan_edit_read ON plan_edit FOR SELECT USING (gnlc_reads_drafts());
      CREATE POLICY plan_edit_add ON plan_edit FOR INSERT WITH CHECK (gnlc_is_team());
      GRANT SELECT, INSERT ON plan_edit TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE plan_edit`);
  }
}
