import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A city that a plan proposes for a task is asked, and answers for itself: nothing of it is ever changed. */
export class PlanConsents1700000000040 implements MigrationInterface {
  name = 'PlanConsents1700000000040';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE plan_request (
        id uuid CONSTRAINT plan_request_pk PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT plan_request_plan_fk REFERENCES plan (id),
        city_id text NOT NULL CONSTRAINT plan_request_city_fk REFERENCES member_city (id),
        -- Area or activity, and what the city would do there.
        line text NOT NULL,
        task text NOT NULL,
        -- What the city was shown: a draft is not public, and the line may change later.
        shown text NOT NULL,
        asked_at timestamptz NOT NULL,
        asked_by uuid
      );
      CREATE INDEX plan_request_plan ON plan_request (plan_id);
      CREATE INDEX plan_request_city ON plan_request (city_id);

      CREATE TABLE plan_answer (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT plan_answer_pk PRIMARY KEY,
        request_id uuid NOT NULL CONSTRAINT plan_answer_request_fk REFERENCES plan_request (id),
        answer text NOT NULL CONSTRAINT plan_answer_answer CHECK (answer IN ('agreed', 'declined')),
        condition text,
        answered_at timestamptz NOT NULL,
        answered_by uuid
      );
      CREATE INDEX plan_answer_request ON plan_answer (request_id);

      ALTER TABLE plan_request ENABLE ROW LEVEL SECURITY;
      ALTER TABLE plan_answer ENABLE ROW LEVEL SECURITY;
      CREATE POLICY plan_request_read ON plan_request FOR SELECT
        USING (gnlc_reads_drafts() OR gnlc_speaks_for(city_id));
      CREATE POLICY plan_request_add ON plan_request FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY plan_answer_read ON plan_answer FOR SELECT USING (
        EXISTS (SELECT 1 FROM plan_request r WHERE r.id = request_id));
      -- Nobody answers for a city but those who lead it; the team cannot.
      CREATE POLICY plan_answer_add ON plan_answer FOR INSERT WITH CHECK (
        EXISTS (SELECT 1 FROM plan_request r WHERE r.id = request_id AND gnlc_leads(r.city_id)));
      GRANT SELECT, INSERT ON plan_request, plan_answer TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE plan_answer, plan_request`);
  }
}
