import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires that are being written: a draft of the team, changed until it is published as a version. */
export class QuestionnaireDrafts1700000000054 implements MigrationInterface {
  name = 'QuestionnaireDrafts1700000000054';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE questionnaire_draft (
        id uuid CONSTRAINT questionnaire_draft_pk PRIMARY KEY,
        -- Counts the saves: whoever writes says which one the page was drawn from.
        revision integer NOT NULL,
        source text NOT NULL,
        document jsonb NOT NULL,
        -- Per text and language: which source a translation was made from, and whether somebody has read it.
        marks jsonb NOT NULL,
        -- What a file made elsewhere had that could not be carried over.
        notes jsonb NOT NULL,
        file_name text,
        made_at timestamptz NOT NULL,
        made_by uuid,
        changed_at timestamptz NOT NULL,
        changed_by uuid,
        published_version integer,
        published_at timestamptz,
        published_by uuid,
        -- The name under which somebody published it although translations were missing or outdated, and why.
        gaps_reason text
      );
      ALTER TABLE questionnaire_draft ENABLE ROW LEVEL SECURITY;
      CREATE POLICY questionnaire_draft_read ON questionnaire_draft FOR SELECT USING (gnlc_is_team());
      CREATE POLICY questionnaire_draft_add ON questionnaire_draft FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY questionnaire_draft_change ON questionnaire_draft FOR UPDATE USING (gnlc_is_team());
      GRANT SELECT, INSERT, UPDATE ON questionnaire_draft TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE questionnaire_draft`);
  }
}
