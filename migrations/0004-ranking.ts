import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen profiles, runs with their reports, signed decisions. */
export class Ranking1700000000004 implements MigrationInterface {
  name = 'Ranking1700000000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE profile (
        hash text CONSTRAINT profile_pk PRIMARY KEY,
        document text NOT NULL,
        frozen_at timestamptz NOT NULL
      );

      CREATE TABLE run (
        id uuid CONSTRAINT run_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT run_round_fk REFERENCES round (id),
        number integer NOT NULL,
        state text NOT NULL,
        official boolean NOT NULL,
        progress real NOT NULL,
        settings jsonb NOT NULL,
        left_out jsonb NOT NULL,
        profile_hash text CONSTRAINT run_profile_fk REFERENCES profile (hash),
        report text,
        report_hash text,
        failure text,
        started_by uuid,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz
      );
      CREATE UNIQUE INDEX run_round_number ON run (round_id, number);

      CREATE TABLE decision (
        id uuid CONSTRAINT decision_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT decision_round_fk REFERENCES round (id),
        run_id uuid NOT NULL CONSTRAINT decision_run_fk REFERENCES run (id),
        areas jsonb NOT NULL,
        signed_by uuid,
        signed_at timestamptz NOT NULL
      );
      CREATE INDEX decision_round ON decision (round_id);
      CREATE INDEX decision_run ON decision (run_id);

      ALTER TABLE profile ENABLE ROW LEVEL SECURITY;
      ALTER TABLE run ENABLE ROW LEVEL SECURITY;
      ALTER TABLE decision ENABLE ROW LEVEL SECURITY;

      CREATE POLICY decision_read ON decision FOR SELECT USING (true);
      CREATE POLICY decision_add ON decision FOR INSERT WITH CHECK (gnlc_signs_decisions());
      CREATE POLICY run_read ON run FOR SELECT
        USING (gnlc_reads_drafts() OR EXISTS (SELECT 1 FROM decision d WHERE d.run_id = run.id));
      CREATE POLICY run_write ON run FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY profile_read ON profile FOR SELECT USING (gnlc_reads_answers());
      CREATE POLICY profile_add ON profile FOR INSERT WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT ON profile, decision TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE ON run TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE decision, run, profile`);
  }
}
