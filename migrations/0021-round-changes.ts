import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of guests and of drafts that nobody needs any more; the cities of a planned round and the version it asks change. */
export class RoundChanges1700000000021 implements MigrationInterface {
  name = 'RoundChanges1700000000021';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A guest's files are answers: papers with signatures stay between the city and the team.
      CREATE POLICY upload_guest ON upload FOR SELECT
        USING (purpose = 'answer' AND gnlc_guests_response(response_id));
      CREATE POLICY upload_guest_add ON upload FOR INSERT
        WITH CHECK (purpose = 'answer' AND gnlc_guests_response(response_id));

      CREATE TABLE round_questionnaire (
        round_id text NOT NULL CONSTRAINT round_questionnaire_round_fk REFERENCES round (id),
        number integer NOT NULL,
        questionnaire_id text NOT NULL,
        questionnaire_version integer NOT NULL,
        replaced_id text NOT NULL,
        replaced_version integer NOT NULL,
        reason text NOT NULL,
        replaced_at timestamptz NOT NULL,
        replaced_by uuid,
        CONSTRAINT round_questionnaire_pk PRIMARY KEY (round_id, number),
        CONSTRAINT round_questionnaire_version_fk FOREIGN KEY (questionnaire_id, questionnaire_version)
          REFERENCES questionnaire (id, version),
        CONSTRAINT round_questionnaire_replaced_fk FOREIGN KEY (replaced_id, replaced_version)
          REFERENCES questionnaire (id, version)
      );
      ALTER TABLE round_questionnaire ENABLE ROW LEVEL SECURITY;
      CREATE POLICY round_questionnaire_read ON round_questionnaire FOR SELECT USING (gnlc_reads_drafts());
      CREATE POLICY round_questionnaire_add ON round_questionnaire FOR INSERT WITH CHECK (gnlc_is_team());
      GRANT SELECT, INSERT ON round_questionnaire TO gnlc_app;

      -- The version that was asked when the city signed.
      ALTER TABLE submission ADD COLUMN questionnaire_version integer;
      UPDATE submission s SET questionnaire_version = d.questionnaire_version
        FROM response r JOIN round d ON d.id = r.round_id WHERE r.id = s.response_id;
      ALTER TABLE submission ALTER COLUMN questionnaire_version SET NOT NULL;

      -- Whom a round asks changes while it is planned, never once it is open.
      CREATE POLICY round_city_leave ON round_city FOR DELETE USING (
        gnlc_is_team() AND EXISTS (SELECT FROM round r WHERE r.id = round_id AND r.state = 'draft'));
      GRANT DELETE ON round_city TO gnlc_app;

      -- The bytes of a file that a city took out of its draft; what it was and its hash stay on record.
      ALTER TABLE upload ALTER COLUMN content DROP NOT NULL, ADD COLUMN purged_at timestamptz,
        ADD CONSTRAINT upload_purged CHECK ((content IS NULL) = (purged_at IS NOT NULL));
      CREATE POLICY upload_purge ON upload FOR UPDATE USING (gnlc_is_system())
        WITH CHECK (gnlc_is_system() AND purpose = 'answer');
      GRANT UPDATE (content, purged_at) ON upload TO gnlc_app;

      -- Whether a city answers on paper, for those who may not read what: neither the paper nor who typed it in.
      CREATE FUNCTION gnlc_on_paper(asked text) RETURNS TABLE (city text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT r.city_id FROM paper_entry p JOIN response r ON r.id = p.response_id
        WHERE r.round_id = asked AND (gnlc_reads_drafts() OR gnlc_reads_answers() OR gnlc_watches(r.city_id)) $$;
      REVOKE EXECUTE ON FUNCTION gnlc_on_paper(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION gnlc_on_paper(text) TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION gnlc_on_paper(text);
      REVOKE UPDATE (content, purged_at) ON upload FROM gnlc_app;
      DROP POLICY upload_purge ON upload;
      DELETE FROM upload WHERE content IS NULL;
      ALTER TABLE upload DROP CONSTRAINT upload_purged, DROP COLUMN purged_at, ALTER COLUMN content SET NOT NULL;
      REVOKE DELETE ON round_city FROM gnlc_app;
      DROP POLICY round_city_leave ON round_city;
      ALTER TABLE submission DROP COLUMN questionnaire_version;
      DROP TABLE round_questionnaire;
      DROP POLICY upload_guest_add ON upload;
      DROP POLICY upload_guest ON upload;
    `);
  }
}
