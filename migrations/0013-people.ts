import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave and ended a role, contacts of cities, what was changed of any contact, colleagues and national contacts. */
export class People1700000000013 implements MigrationInterface {
  name = 'People1700000000013';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION gnlc_leads(city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR city = ANY (string_to_array(current_setting('gnlc.led', true), ',')) $$;

      CREATE FUNCTION gnlc_invites(city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR city = ANY (string_to_array(current_setting('gnlc.inviting', true), ',')) $$;

      ALTER TABLE role_grant ADD COLUMN granted_by uuid, ADD COLUMN revoked_by uuid, ADD COLUMN note text;
      CREATE INDEX role_grant_city ON role_grant (city_id);

      ALTER TABLE person ADD COLUMN signed_in_at timestamptz;
      UPDATE person SET signed_in_at = (SELECT min(created_at) FROM session WHERE person_id = person.id);

      CREATE FUNCTION gnlc_note_first_sign_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
        BEGIN
          UPDATE person SET signed_in_at = NEW.created_at WHERE id = NEW.person_id AND signed_in_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER session_first AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION gnlc_note_first_sign_in();

      CREATE TABLE member_contact (
        city_id text CONSTRAINT member_contact_pk PRIMARY KEY
          CONSTRAINT member_contact_city_fk REFERENCES member_city (id),
        email text NOT NULL,
        phone text,
        address text,
        note text,
        confirmed_at timestamptz NOT NULL,
        bounced_at timestamptz
      );

      CREATE TABLE contact_change (
        id uuid CONSTRAINT contact_change_pk PRIMARY KEY,
        person_id uuid CONSTRAINT contact_change_person_fk REFERENCES person (id),
        city_id text CONSTRAINT contact_change_city_fk REFERENCES member_city (id),
        field text NOT NULL,
        at timestamptz NOT NULL,
        changed_by uuid,
        note text,
        CONSTRAINT contact_change_about CHECK ((person_id IS NULL) <> (city_id IS NULL))
      );
      CREATE INDEX contact_change_person ON contact_change (person_id);
      CREATE INDEX contact_change_city ON contact_change (city_id);

      ALTER TABLE member_contact ENABLE ROW LEVEL SECURITY;
      ALTER TABLE contact_change ENABLE ROW LEVEL SECURITY;

      CREATE POLICY member_contact_all ON member_contact FOR ALL
        USING (gnlc_is_team() OR gnlc_leads(city_id) OR gnlc_watches(city_id))
        WITH CHECK (gnlc_is_team() OR gnlc_leads(city_id) OR gnlc_watches(city_id));
      CREATE POLICY contact_change_read ON contact_change FOR SELECT
        USING (gnlc_is_team() OR person_id = gnlc_person() OR gnlc_leads(city_id) OR gnlc_watches(city_id));
      CREATE POLICY contact_change_add ON contact_change FOR INSERT
        WITH CHECK (gnlc_is_team() OR person_id = gnlc_person() OR gnlc_leads(city_id) OR gnlc_watches(city_id));

      -- Whoever acts for a city, as its focal point and its national contact see them.
      CREATE FUNCTION gnlc_is_colleague(person uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT FROM role_grant g WHERE g.person_id = person AND g.revoked_at IS NULL
             AND (gnlc_invites(g.city_id) OR gnlc_watches(g.city_id))) $$;

      -- A role may be given to somebody new or to a colleague: nobody takes a stranger in, who would then be seen.
      CREATE FUNCTION gnlc_may_take_in(person uuid, city text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT NOT EXISTS (SELECT FROM person_contact c WHERE c.person_id = person)
               OR EXISTS (SELECT FROM role_grant g
                          WHERE g.person_id = person AND g.city_id = city AND g.revoked_at IS NULL) $$;

      CREATE POLICY role_grant_city ON role_grant FOR SELECT USING (gnlc_invites(city_id) OR gnlc_watches(city_id));
      CREATE POLICY role_grant_invite ON role_grant FOR INSERT WITH CHECK (
        role IN ('contributor', 'focal-point', 'signatory', 'representative')
        AND (gnlc_invites(city_id) OR (role = 'focal-point' AND gnlc_watches(city_id)))
        AND gnlc_may_take_in(person_id, city_id));
      CREATE POLICY role_grant_end ON role_grant FOR UPDATE
        USING (gnlc_invites(city_id) OR (role <> 'representative' AND gnlc_watches(city_id)))
        WITH CHECK (revoked_at IS NOT NULL
          AND role IN ('contributor', 'focal-point', 'signatory', 'representative')
          AND (gnlc_invites(city_id) OR (role <> 'representative' AND gnlc_watches(city_id))));
      CREATE POLICY person_colleague ON person FOR SELECT USING (gnlc_is_colleague(id));
      CREATE POLICY person_invite ON person FOR INSERT WITH CHECK (
        coalesce(current_setting('gnlc.inviting', true), '') <> ''
        OR coalesce(current_setting('gnlc.watched', true), '') <> '');
      CREATE POLICY person_contact_colleague ON person_contact FOR SELECT USING (gnlc_is_colleague(person_id));
      CREATE POLICY person_contact_invite ON person_contact FOR INSERT WITH CHECK (gnlc_is_colleague(person_id));
      -- Whoever may take people in writes to them; nobody else sends mail in the name of the network.
      CREATE POLICY mail_add ON mail FOR INSERT WITH CHECK (gnlc_is_team()
        OR coalesce(current_setting('gnlc.inviting', true), '') <> ''
        OR coalesce(current_setting('gnlc.watched', true), '') <> '');

      -- A national contact sees whether a city has answered. What it answered stays behind gnlc_owns_response.
      CREATE POLICY round_city_watch ON round_city FOR SELECT USING (gnlc_watches(city_id));
      CREATE POLICY response_watch ON response FOR SELECT USING (gnlc_watches(city_id));

      GRANT SELECT, INSERT, UPDATE, DELETE ON member_contact TO gnlc_app;
      GRANT SELECT, INSERT ON contact_change TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY response_watch ON response;
      DROP POLICY round_city_watch ON round_city;
      DROP POLICY mail_add ON mail;
      DROP POLICY person_contact_invite ON person_contact;
      DROP POLICY person_contact_colleague ON person_contact;
      DROP POLICY person_invite ON person;
      DROP POLICY person_colleague ON person;
      DROP POLICY role_grant_end ON role_grant;
      DROP POLICY role_grant_invite ON role_grant;
      DROP POLICY role_grant_city ON role_grant;
      DROP FUNCTION gnlc_may_take_in(uuid, text);
      DROP FUNCTION gnlc_is_colleague(uuid);
      DROP TABLE contact_change, member_contact;
      DROP TRIGGER session_first ON session;
      DROP FUNCTION gnlc_note_first_sign_in();
      ALTER TABLE person DROP COLUMN signed_in_at;
      DROP INDEX role_grant_city;
      ALTER TABLE role_grant DROP COLUMN granted_by, DROP COLUMN revoked_by, DROP COLUMN note;
      DROP FUNCTION gnlc_invites(text);
      DROP FUNCTION gnlc_leads(text);
    `);
  }
}
