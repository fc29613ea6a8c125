import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Member cities comment on a published draft, line by line; the team answers. Nothing of it is ever changed. */
export class PlanConsultations1700000000041 implements MigrationInterface {
  name = 'PlanConsultations1700000000041';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE plan_consultation (
        id uuid CONSTRAINT plan_consultation_pk PRIMARY KEY,
        plan_id uuid NOT NULL,
        -- The frozen text that is commented on.
        version integer NOT NULL,
        -- When a city sees what other cities say before the team has answered it.
        visibility text NOT NULL CONSTRAINT plan_consultation_visibility
          CHECK (visibility IN ('own', 'after-close', 'all')),
        opened_at timestamptz NOT NULL,
        opened_by uuid,
        CONSTRAINT plan_consultation_version_fk FOREIGN KEY (plan_id, version)
          REFERENCES plan_version (plan_id, version)
      );
      CREATE INDEX plan_consultation_plan ON plan_consultation (plan_id);

      -- Until when comments are taken; the last line counts.
      CREATE TABLE plan_consultation_term (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT plan_consultation_term_pk PRIMARY KEY,
        consultation_id uuid NOT NULL CONSTRAINT plan_consultation_term_of_fk REFERENCES plan_consultation (id),
        closes_at timestamptz NOT NULL,
        set_at timestamptz NOT NULL,
        set_by uuid
      );
      CREATE INDEX plan_consultation_term_of ON plan_consultation_term (consultation_id);

      -- That it is over: by the deadline, or by the team. Visibility hangs on it, so the database has to know.
      CREATE TABLE plan_consultation_close (
        consultation_id uuid CONSTRAINT plan_consultation_close_pk PRIMARY KEY
          CONSTRAINT plan_consultation_close_of_fk REFERENCES plan_consultation (id),
        closed_at timestamptz NOT NULL,
        closed_by uuid
      );

      CREATE TABLE plan_comment (
        id uuid CONSTRAINT plan_comment_pk PRIMARY KEY,
        consultation_id uuid NOT NULL CONSTRAINT plan_comment_consultation_fk REFERENCES plan_consultation (id),
        city_id text NOT NULL CONSTRAINT plan_comment_city_fk REFERENCES member_city (id),
        -- Id of the line in the commented version.
        line text NOT NULL,
        language text NOT NULL,
        words text NOT NULL,
        written_at timestamptz NOT NULL,
        written_by uuid
      );
      CREATE INDEX plan_comment_consultation ON plan_comment (consultation_id);
      CREATE INDEX plan_comment_city ON plan_comment (city_id);

      -- What the team says to a comment; the last one counts.
      CREATE TABLE plan_comment_answer (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT plan_comment_answer_pk PRIMARY KEY,
        comment_id uuid NOT NULL CONSTRAINT plan_comment_answer_comment_fk REFERENCES plan_comment (id),
        outcome text NOT NULL CONSTRAINT plan_comment_answer_outcome
          CHECK (outcome IN ('taken-up', 'in-part', 'not-taken-up')),
        reason text NOT NULL,
        -- The version that took it up.
        version integer,
        answered_at timestamptz NOT NULL,
        answered_by uuid
      );
      CREATE INDEX plan_comment_answer_comment ON plan_comment_answer (comment_id);

      CREATE FUNCTION gnlc_speaks_somewhere() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT coalesce(current_setting('gnlc.cities', true), '') <> '' $$;

      -- Whether a comment is seen depends on its answers and theirs on it: each policy would ask the other without end.
      CREATE FUNCTION gnlc_comment_answered(comment uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT EXISTS (SELECT 1 FROM plan_comment_answer WHERE comment_id = comment) $$;

      ALTER TABLE plan_consultation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_consultation_term ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_consultation_close ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_comment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_comment_answer ENABLE ROW LEVEL SECURITY;

      CREATE POLICY plan_consultation_read ON plan_consultation FOR SELECT USING (
        EXISTS (SELECT 1 FROM plan p WHERE p.id = plan_id));
      CREATE POLICY plan_consultation_add ON plan_consultation FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY plan_consultation_term_read ON plan_consultation_term FOR SELECT USING (
        EXISTS (SELECT 1 FROM plan_consultation c WHERE c.id = consultation_id));
      CREATE POLICY plan_consultation_term_add ON plan_consultation_term FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY plan_consultation_close_read ON plan_consultation_close FOR SELECT USING (
        EXISTS (SELECT 1 FROM plan_consultation c WHERE c.id = consultation_id));
      CREATE POLICY plan_consultation_close_add ON plan_consultation_close FOR INSERT WITH CHECK (gnlc_is_team());

      CREATE POLICY plan_comment_read ON plan_comment FOR SELECT USING (
        gnlc_reads_drafts() OR gnlc_speaks_for(city_id)
        OR EXISTS (SELECT 1 FROM plan_consultation c WHERE c.id = consultation_id
          AND c.visibility = 'all' AND gnlc_speaks_somewhere())
        OR EXISTS (SELECT 1 FROM plan_consultation c JOIN plan_consultation_close e ON e.consultation_id = c.id
          WHERE c.id = plan_comment.consultation_id
          AND (gnlc_comment_answered(plan_comment.id) OR c.visibility <> 'own' AND gnlc_speaks_somewhere())));
      -- Nobody comments for a city but those who lead it; the team cannot, and nobody can once it is over.
      CREATE POLICY plan_comment_add ON plan_comment FOR INSERT WITH CHECK (
        gnlc_leads(city_id)
        AND EXISTS (SELECT 1 FROM plan_consultation c WHERE c.id = consultation_id)
        AND NOT EXISTS (SELECT 1 FROM plan_consultation_close e WHERE e.consultation_id = plan_comment.consultation_id));
      CREATE POLICY plan_comment_answer_read ON plan_comment_answer FOR SELECT USING (
        EXISTS (SELECT 1 FROM plan_comment c WHERE c.id = comment_id));
      CREATE POLICY plan_comment_answer_add ON plan_comment_answer FOR INSERT WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON plan_consultation, plan_consultation_term, plan_consultation_close, plan_comment,
        plan_comment_answer TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE plan_comment_answer, plan_comment, plan_consultation_close, plan_consultation_term, plan_consultation;
      DROP FUNCTION gnlc_comment_answered(uuid);
      DROP FUNCTION gnlc_speaks_somewhere();
    `);
  }
}
