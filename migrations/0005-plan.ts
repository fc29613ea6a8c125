import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans and their frozen versions. */
export class Plan1700000000005 implements MigrationInterface {
  name = 'Plan1700000000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE plan (
        id uuid CONSTRAINT plan_pk PRIMARY KEY,
        decision_id uuid NOT NULL CONSTRAINT plan_decision_fk REFERENCES decision (id),
        state text NOT NULL,
        published boolean NOT NULL,
        failure text,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX plan_decision ON plan (decision_id);

      CREATE TABLE plan_version (
        plan_id uuid NOT NULL CONSTRAINT plan_version_plan_fk REFERENCES plan (id),
        version integer NOT NULL,
        document text NOT NULL,
        hash text NOT NULL,
        adopted boolean NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid,
        CONSTRAINT plan_version_pk PRIMARY KEY (plan_id, version)
      );

      ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_version ENABLE ROW LEVEL SECURITY;

      CREATE POLICY plan_read ON plan FOR SELECT USING (published OR gnlc_reads_drafts());
      CREATE POLICY plan_add ON plan FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY plan_change ON plan FOR UPDATE USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY plan_version_read ON plan_version FOR SELECT
        USING (gnlc_reads_drafts() OR EXISTS (SELECT 1 FROM plan p WHERE p.id = plan_id AND p.published));
      CREATE POLICY plan_version_add ON plan_version FOR INSERT WITH CHECK (gnlc_chairs());

      GRANT SELECT, INSERT, UPDATE ON plan TO gnlc_app;
      GRANT SELECT, INSERT ON plan_version TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE plan_version, plan`);
  }
}
