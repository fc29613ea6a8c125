import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the team says to one another about a line of a plan; threads are settled and taken up again, never changed. */
export class PlanNotes1700000000042 implements MigrationInterface {
  name = 'PlanNotes1700000000042';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE plan_note (
        id uuid CONSTRAINT plan_note_pk PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT plan_note_plan_fk REFERENCES plan (id),
        line text NOT NULL,
        -- The note that began the thread; null for that one itself.
        thread_id uuid CONSTRAINT plan_note_thread_fk REFERENCES plan_note (id),
        words text NOT NULL,
        -- The version that was open when it was written.
        version integer NOT NULL,
        written_at timestamptz NOT NULL,
        written_by uuid
      );
      CREATE INDEX plan_note_plan ON plan_note (plan_id);

      CREATE TABLE plan_note_resolution (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT plan_note_resolution_pk PRIMARY KEY,
        note_id uuid NOT NULL CONSTRAINT plan_note_resolution_note_fk REFERENCES plan_note (id),
        resolved boolean NOT NULL,
        resolved_at timestamptz NOT NULL,
        resolved_by uuid
      );
      CREATE INDEX plan_note_resolution_note ON plan_note_resolution (note_id);

      ALTER TABLE plan_note ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_note_resolution ENABLE ROW LEVEL SECURITY;
      CREATE POLICY plan_note_read ON plan_note FOR SELECT USING (gnlc_is_team());
      CREATE POLICY plan_note_add ON plan_note FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY plan_note_resolution_read ON plan_note_resolution FOR SELECT USING (gnlc_is_team());
      CREATE POLICY plan_note_resolution_add ON plan_note_resolution FOR INSERT WITH CHECK (gnlc_is_team());
      GRANT SELECT, INSERT ON plan_note, plan_note_resolution TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE plan_note_resolution, plan_note`);
  }
}
