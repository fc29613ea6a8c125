import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision counts and is public once a second person has signed it; the team talks about drafts; merged areas have their ranking. */
export class Decisions1700000000026 implements MigrationInterface {
  name = 'Decisions1700000000026';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE decision ADD COLUMN border_reason text, ADD COLUMN merged_report text,
        ADD COLUMN merged_hash text,
        -- Which is the newest must never hang on two clocks.
        ADD COLUMN position integer GENERATED ALWAYS AS IDENTITY;

      CREATE TABLE decision_signature (
        decision_id uuid CONSTRAINT decision_signature_pk PRIMARY KEY
          CONSTRAINT decision_signature_decision_fk REFERENCES decision (id),
        signed_by uuid,
        signed_at timestamptz NOT NULL
      );
      CREATE TABLE decision_comment (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT decision_comment_pk PRIMARY KEY,
        decision_id uuid NOT NULL CONSTRAINT decision_comment_decision_fk REFERENCES decision (id),
        text text NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX decision_comment_decision ON decision_comment (decision_id);

      -- Decisions of before needed one signature and are public: they stay so, with nobody as the second.
      INSERT INTO decision_signature SELECT id, NULL, signed_at FROM decision;

      ALTER TABLE decision_signature ENABLE ROW LEVEL SECURITY;
      ALTER TABLE decision_comment ENABLE ROW LEVEL SECURITY;
      DROP POLICY decision_read ON decision;
      CREATE POLICY decision_read ON decision FOR SELECT USING (
        gnlc_reads_drafts() OR EXISTS (SELECT 1 FROM decision_signature s WHERE s.decision_id = decision.id));
      CREATE POLICY decision_signature_read ON decision_signature FOR SELECT USING (true);
      -- Nobody signs for another, and nobody signs twice.
      CREATE POLICY decision_signature_add ON decision_signature FOR INSERT WITH CHECK (
        gnlc_signs_decisions() AND (gnlc_is_system() OR signed_by = gnlc_person())
        AND EXISTS (SELECT 1 FROM decision d
          WHERE d.id = decision_id AND d.signed_by IS DISTINCT FROM decision_signature.signed_by));
      CREATE POLICY decision_comment_read ON decision_comment FOR SELECT USING (gnlc_reads_answers());
      CREATE POLICY decision_comment_add ON decision_comment FOR INSERT WITH CHECK (gnlc_reads_answers());

      GRANT SELECT, INSERT ON decision_signature, decision_comment TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY decision_read ON decision;
      CREATE POLICY decision_read ON decision FOR SELECT USING (true);
      DROP TABLE decision_comment, decision_signature;
      ALTER TABLE decision DROP COLUMN position, DROP COLUMN merged_hash, DROP COLUMN merged_report, DROP COLUMN border_reason;
    `);
  }
}
