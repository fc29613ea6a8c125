import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's desk: files, comments and steps of a response; answers and signatures that came on paper. */
export class CityDesk1700000000017 implements MigrationInterface {
  name = 'CityDesk1700000000017';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE upload (
        id uuid CONSTRAINT upload_pk PRIMARY KEY,
        response_id uuid NOT NULL CONSTRAINT upload_response_fk REFERENCES response (id),
        purpose text NOT NULL,
        question_id text,
        name text NOT NULL,
        type text NOT NULL,
        bytes integer NOT NULL,
        sha256 text NOT NULL,
        content bytea NOT NULL,
        sent_at timestamptz NOT NULL,
        sent_by uuid
      );
      -- Not compressed: what comes is compressed already, and parts of it can be read without the rest.
      ALTER TABLE upload ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE INDEX upload_response ON upload (response_id);

      CREATE TABLE answer_comment (
        id uuid CONSTRAINT answer_comment_pk PRIMARY KEY,
        response_id uuid NOT NULL CONSTRAINT answer_comment_response_fk REFERENCES response (id),
        question_id text NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL,
        written_by uuid,
        resolved_at timestamptz,
        resolved_by uuid
      );
      CREATE INDEX answer_comment_response ON answer_comment (response_id);

      CREATE TABLE response_step (
        response_id uuid NOT NULL CONSTRAINT response_step_response_fk REFERENCES response (id),
        number integer NOT NULL,
        step text NOT NULL,
        note text,
        taken_at timestamptz NOT NULL,
        taken_by uuid,
        CONSTRAINT response_step_pk PRIMARY KEY (response_id, number)
      );

      CREATE TABLE paper_entry (
        response_id uuid CONSTRAINT paper_entry_pk PRIMARY KEY
          CONSTRAINT paper_entry_response_fk REFERENCES response (id),
        upload_id uuid NOT NULL CONSTRAINT paper_entry_upload_fk REFERENCES upload (id),
        entered_at timestamptz NOT NULL,
        entered_by uuid
      );

      CREATE TABLE submission_paper (
        response_id uuid NOT NULL,
        number integer NOT NULL,
        upload_id uuid NOT NULL CONSTRAINT submission_paper_upload_fk REFERENCES upload (id),
        CONSTRAINT submission_paper_pk PRIMARY KEY (response_id, number),
        CONSTRAINT submission_paper_submission_fk FOREIGN KEY (response_id, number)
          REFERENCES submission (response_id, number)
      );

      -- The team writes only where it has the city's form on paper.
      CREATE FUNCTION gnlc_enters(response uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT gnlc_is_team() AND EXISTS (SELECT FROM paper_entry p WHERE p.response_id = response) $$;

      -- Who has had a hand in an answer, by the name that their city knows them by: no addresses.
      CREATE FUNCTION gnlc_hands_of(asked uuid) RETURNS TABLE (person uuid, label text, of_city boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT c.person_id, c.label, EXISTS (
                 SELECT FROM role_grant g JOIN response r ON r.city_id = g.city_id
                 WHERE r.id = asked AND g.person_id = c.person_id)
        FROM person_contact c
        WHERE gnlc_owns_response(asked) AND c.person_id IN (
          SELECT saved_by FROM answer_revision WHERE response_id = asked
          UNION SELECT written_by FROM answer_comment WHERE response_id = asked
          UNION SELECT resolved_by FROM answer_comment WHERE response_id = asked
          UNION SELECT taken_by FROM response_step WHERE response_id = asked
          UNION SELECT submitted_by FROM submission WHERE response_id = asked
          UNION SELECT reopened_by FROM reopening WHERE response_id = asked
          UNION SELECT sent_by FROM upload WHERE response_id = asked) $$;

      ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
      ALTER TABLE answer_comment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE response_step ENABLE ROW LEVEL SECURITY;
      ALTER TABLE paper_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE submission_paper ENABLE ROW LEVEL SECURITY;

      CREATE POLICY upload_read ON upload FOR SELECT USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY upload_add ON upload FOR INSERT WITH CHECK (gnlc_owns_response(response_id)
        OR gnlc_enters(response_id) OR (gnlc_is_team() AND purpose = 'paper-form'));
      CREATE POLICY upload_erase ON upload FOR DELETE USING (gnlc_is_system());

      -- What a city says among itself: not even the team reads it.
      CREATE POLICY answer_comment_city ON answer_comment FOR ALL
        USING (gnlc_owns_response(response_id)) WITH CHECK (gnlc_owns_response(response_id));
      CREATE POLICY answer_comment_erase ON answer_comment AS RESTRICTIVE FOR DELETE USING (gnlc_is_system());
      CREATE POLICY response_step_read ON response_step FOR SELECT USING (gnlc_owns_response(response_id));
      CREATE POLICY response_step_add ON response_step FOR INSERT WITH CHECK (gnlc_owns_response(response_id));

      CREATE POLICY paper_entry_read ON paper_entry FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY paper_entry_add ON paper_entry FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY submission_paper_read ON submission_paper FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY submission_paper_add ON submission_paper FOR INSERT
        WITH CHECK (gnlc_owns_response(response_id) OR gnlc_enters(response_id));

      CREATE POLICY response_enter ON response FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY answer_revision_enter ON answer_revision FOR INSERT WITH CHECK (gnlc_enters(response_id));
      CREATE POLICY submission_enter ON submission FOR INSERT WITH CHECK (gnlc_enters(response_id));
      CREATE POLICY submission_statement_enter ON submission_statement FOR INSERT
        WITH CHECK (gnlc_enters(response_id));

      GRANT SELECT, INSERT, DELETE ON upload, answer_comment TO gnlc_app;
      GRANT UPDATE (resolved_at, resolved_by) ON answer_comment TO gnlc_app;
      GRANT SELECT, INSERT ON response_step, paper_entry, submission_paper TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY submission_statement_enter ON submission_statement;
      DROP POLICY submission_enter ON submission;
      DROP POLICY answer_revision_enter ON answer_revision;
      DROP POLICY response_enter ON response;
      DROP FUNCTION gnlc_hands_of(uuid);
      DROP TABLE submission_paper;
      DROP POLICY upload_add ON upload;
      DROP FUNCTION gnlc_enters(uuid);
      DROP TABLE paper_entry, response_step, answer_comment, upload;
    `);
  }
}
