import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests of a city's link by the names that they give, who ask for review too; who was told of which step. */
export class GuestNames1700000000032 implements MigrationInterface {
  name = 'GuestNames1700000000032';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Each browser that came by a link is a hand of its own: the link may be forwarded to several people.
      ALTER TABLE guest_session ADD COLUMN hand uuid;
      UPDATE guest_session SET hand = link_id;
      ALTER TABLE guest_session ALTER COLUMN hand SET NOT NULL;

      -- Kept apart from what was written, so that a name can be erased without it.
      CREATE TABLE guest_name (
        hand uuid CONSTRAINT guest_name_pk PRIMARY KEY,
        round_id text NOT NULL,
        city_id text NOT NULL,
        name text NOT NULL,
        given_at timestamptz NOT NULL,
        CONSTRAINT guest_name_city_fk FOREIGN KEY (round_id, city_id) REFERENCES round_city (round_id, city_id)
      );
      CREATE INDEX guest_name_city ON guest_name (round_id, city_id);

      CREATE TABLE step_told (
        response_id uuid NOT NULL CONSTRAINT step_told_response_fk REFERENCES response (id),
        step text NOT NULL,
        taken_at timestamptz NOT NULL,
        told_at timestamptz NOT NULL,
        CONSTRAINT step_told_pk PRIMARY KEY (response_id, step, taken_at)
      );

      ALTER TABLE guest_name ENABLE ROW LEVEL SECURITY;
      ALTER TABLE step_told ENABLE ROW LEVEL SECURITY;

      CREATE POLICY guest_name_system ON guest_name FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY guest_name_own ON guest_name FOR ALL
        USING (gnlc_guest_of(round_id, city_id) AND hand::text = current_setting('gnlc.person', true))
        WITH CHECK (gnlc_guest_of(round_id, city_id) AND hand::text = current_setting('gnlc.person', true));
      CREATE POLICY step_told_system ON step_told FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());

      -- A guest says that the draft is ready and takes that back; sending it back is for those who sign.
      CREATE POLICY response_step_guest ON response_step FOR SELECT USING (gnlc_guests_response(response_id));
      CREATE POLICY response_step_guest_add ON response_step FOR INSERT
        WITH CHECK (gnlc_guests_response(response_id) AND step IN ('ask-review', 'take-back'));

      CREATE OR REPLACE FUNCTION gnlc_hands_of(asked uuid) RETURNS TABLE (person uuid, label text, of_city boolean)
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
          UNION SELECT sent_by FROM upload WHERE response_id = asked)
        UNION ALL
        SELECT n.hand, n.name, true FROM guest_name n
        JOIN response r ON r.round_id = n.round_id AND r.city_id = n.city_id
        WHERE r.id = asked AND gnlc_owns_response(asked) $$;

      GRANT SELECT, INSERT, UPDATE, DELETE ON guest_name TO gnlc_app;
      GRANT SELECT, INSERT ON step_told TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE OR REPLACE FUNCTION gnlc_hands_of(asked uuid) RETURNS TABLE (person uuid, label text, of_city boolean)
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
      DROP POLICY response_step_guest_add ON response_step;
      DROP POLICY response_step_guest ON response_step;
      DROP TABLE step_told, guest_name;
      ALTER TABLE guest_session DROP COLUMN hand;
    `);
  }
}
