import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires, rounds, responses with append-only answer revisions and submissions. */
export class Survey1700000000003 implements MigrationInterface {
  name = 'Survey1700000000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE questionnaire (
        id text NOT NULL,
        version integer NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT questionnaire_pk PRIMARY KEY (id, version)
      );

      CREATE TABLE round (
        id text CONSTRAINT round_pk PRIMARY KEY,
        title text NOT NULL,
        questionnaire_id text NOT NULL,
        questionnaire_version integer NOT NULL,
        opens_at timestamptz NOT NULL,
        deadline timestamptz NOT NULL,
        time_zone text NOT NULL,
        state text NOT NULL,
        simulated boolean NOT NULL,
        practice boolean NOT NULL,
        CONSTRAINT round_questionnaire_fk FOREIGN KEY (questionnaire_id, questionnaire_version)
          REFERENCES questionnaire (id, version)
      );

      CREATE TABLE round_city (
        round_id text NOT NULL CONSTRAINT round_city_round_fk REFERENCES round (id),
        city_id text NOT NULL CONSTRAINT round_city_city_fk REFERENCES member_city (id),
        CONSTRAINT round_city_pk PRIMARY KEY (round_id, city_id)
      );

      CREATE TABLE response (
        id uuid CONSTRAINT response_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT response_round_fk REFERENCES round (id),
        city_id text NOT NULL CONSTRAINT response_city_fk REFERENCES member_city (id),
        state text NOT NULL,
        started_at timestamptz NOT NULL,
        saved_at timestamptz NOT NULL,
        submitted_at timestamptz
      );
      CREATE UNIQUE INDEX response_round_city ON response (round_id, city_id);

      CREATE TABLE answer_revision (
        response_id uuid NOT NULL CONSTRAINT answer_revision_response_fk REFERENCES response (id),
        question_id text NOT NULL,
        revision integer NOT NULL,
        value jsonb,
        saved_at timestamptz NOT NULL,
        saved_by uuid,
        CONSTRAINT answer_revision_pk PRIMARY KEY (response_id, question_id, revision)
      );

      CREATE TABLE submission (
        response_id uuid NOT NULL CONSTRAINT submission_response_fk REFERENCES response (id),
        number integer NOT NULL,
        answers text NOT NULL,
        statement_commitment text NOT NULL,
        hash text NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_by uuid,
        CONSTRAINT submission_pk PRIMARY KEY (response_id, number)
      );

      CREATE TABLE submission_statement (
        response_id uuid NOT NULL,
        number integer NOT NULL,
        salt text NOT NULL,
        name text NOT NULL,
        title text NOT NULL,
        date date NOT NULL,
        CONSTRAINT submission_statement_pk PRIMARY KEY (response_id, number),
        CONSTRAINT submission_statement_submission_fk FOREIGN KEY (response_id, number)
          REFERENCES submission (response_id, number)
      );

      CREATE TABLE reopening (
        response_id uuid NOT NULL CONSTRAINT reopening_response_fk REFERENCES response (id),
        reopened_at timestamptz NOT NULL,
        reopened_by uuid,
        reason text NOT NULL,
        CONSTRAINT reopening_pk PRIMARY KEY (response_id, reopened_at)
      );

      CREATE TABLE idempotency (
        actor text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        result text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_pk PRIMARY KEY (actor, key)
      );

      CREATE FUNCTION gnlc_owns_response(response uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM response r WHERE r.id = response AND gnlc_speaks_for(r.city_id)) $$;

      ALTER TABLE questionnaire ENABLE ROW LEVEL SECURITY;
      ALTER TABLE round ENABLE ROW LEVEL SECURITY;
      ALTER TABLE round_city ENABLE ROW LEVEL SECURITY;
      ALTER TABLE response ENABLE ROW LEVEL SECURITY;
      ALTER TABLE answer_revision ENABLE ROW LEVEL SECURITY;
      ALTER TABLE submission ENABLE ROW LEVEL SECURITY;
      ALTER TABLE submission_statement ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reopening ENABLE ROW LEVEL SECURITY;
      ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;

      CREATE POLICY questionnaire_read ON questionnaire FOR SELECT USING (true);
      CREATE POLICY questionnaire_add ON questionnaire FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY round_read ON round FOR SELECT USING (true);
      CREATE POLICY round_write ON round FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY round_city_read ON round_city FOR SELECT USING (gnlc_reads_answers() OR gnlc_speaks_for(city_id));
      CREATE POLICY round_city_add ON round_city FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY response_read ON response FOR SELECT USING (gnlc_reads_answers() OR gnlc_speaks_for(city_id));
      CREATE POLICY response_add ON response FOR INSERT WITH CHECK (gnlc_speaks_for(city_id));
      CREATE POLICY response_change ON response FOR UPDATE
        USING (gnlc_is_team() OR gnlc_speaks_for(city_id)) WITH CHECK (gnlc_is_team() OR gnlc_speaks_for(city_id));
      CREATE POLICY answer_revision_read ON answer_revision FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY answer_revision_add ON answer_revision FOR INSERT WITH CHECK (gnlc_owns_response(response_id));
      CREATE POLICY submission_read ON submission FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY submission_add ON submission FOR INSERT WITH CHECK (gnlc_owns_response(response_id));
      CREATE POLICY submission_statement_read ON submission_statement FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY submission_statement_add ON submission_statement FOR INSERT
        WITH CHECK (gnlc_owns_response(response_id));
      CREATE POLICY submission_statement_erase ON submission_statement FOR DELETE USING (gnlc_is_system());
      CREATE POLICY reopening_read ON reopening FOR SELECT USING (gnlc_reads_answers() OR gnlc_owns_response(response_id));
      CREATE POLICY reopening_add ON reopening FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY idempotency_own ON idempotency FOR ALL
        USING (actor = coalesce(nullif(current_setting('gnlc.person', true), ''), current_setting('gnlc.actor', true)))
        WITH CHECK (actor = coalesce(nullif(current_setting('gnlc.person', true), ''), current_setting('gnlc.actor', true)));

      GRANT SELECT, INSERT ON questionnaire, round_city, answer_revision, submission, reopening TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE ON idempotency TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE ON round, response TO gnlc_app;
      GRANT SELECT, INSERT, DELETE ON submission_statement TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE idempotency, reopening, submission_statement, submission, answer_revision;
      DROP FUNCTION gnlc_owns_response(uuid);
      DROP TABLE response, round_city, round, questionnaire;
    `);
  }
}
