import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The life of a round: grace, cohorts, extensions, signed settings, invitation links and what was written to cities. */
export class Rounds1700000000016 implements MigrationInterface {
  name = 'Rounds1700000000016';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE round ADD COLUMN grace_days integer;

      CREATE TABLE round_cohort (
        round_id text NOT NULL CONSTRAINT round_cohort_round_fk REFERENCES round (id),
        id text NOT NULL,
        name text NOT NULL,
        deadline timestamptz NOT NULL,
        CONSTRAINT round_cohort_pk PRIMARY KEY (round_id, id)
      );

      ALTER TABLE round_city ADD COLUMN cohort text,
        ADD CONSTRAINT round_city_cohort_fk FOREIGN KEY (round_id, cohort) REFERENCES round_cohort (round_id, id);

      CREATE TABLE round_extension (
        id uuid CONSTRAINT round_extension_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT round_extension_round_fk REFERENCES round (id),
        city_id text CONSTRAINT round_extension_city_fk REFERENCES member_city (id),
        deadline timestamptz NOT NULL,
        reason text NOT NULL,
        granted_at timestamptz NOT NULL,
        granted_by uuid
      );
      CREATE INDEX round_extension_round ON round_extension (round_id, city_id);

      CREATE TABLE round_settings (
        round_id text NOT NULL CONSTRAINT round_settings_round_fk REFERENCES round (id),
        version integer NOT NULL,
        document text NOT NULL,
        hash text NOT NULL,
        signed_at timestamptz NOT NULL,
        signed_by uuid,
        CONSTRAINT round_settings_pk PRIMARY KEY (round_id, version)
      );

      CREATE TABLE invitation_link (
        id uuid CONSTRAINT invitation_link_pk PRIMARY KEY,
        round_id text NOT NULL,
        city_id text NOT NULL,
        token_hash text NOT NULL,
        made_at timestamptz NOT NULL,
        opened_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT invitation_link_city_fk FOREIGN KEY (round_id, city_id) REFERENCES round_city (round_id, city_id)
      );
      CREATE UNIQUE INDEX invitation_link_token ON invitation_link (token_hash);
      CREATE UNIQUE INDEX invitation_link_live ON invitation_link (round_id, city_id) WHERE revoked_at IS NULL;

      CREATE TABLE guest_session (
        token_hash text CONSTRAINT guest_session_pk PRIMARY KEY,
        link_id uuid NOT NULL CONSTRAINT guest_session_link_fk REFERENCES invitation_link (id),
        begun_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX guest_session_link ON guest_session (link_id);

      CREATE TABLE letter_text (
        round_id text NOT NULL CONSTRAINT letter_text_round_fk REFERENCES round (id),
        kind text NOT NULL,
        language text NOT NULL,
        version integer NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        saved_at timestamptz NOT NULL,
        saved_by uuid,
        CONSTRAINT letter_text_pk PRIMARY KEY (round_id, kind, language, version)
      );

      CREATE TABLE letter (
        id uuid CONSTRAINT letter_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT letter_round_fk REFERENCES round (id),
        kind text NOT NULL,
        number integer NOT NULL,
        city_id text CONSTRAINT letter_city_fk REFERENCES member_city (id),
        country text,
        state text NOT NULL,
        note text,
        queued_at timestamptz NOT NULL,
        sent_at timestamptz,
        bounced_at timestamptz,
        CONSTRAINT letter_to CHECK ((city_id IS NULL) <> (country IS NULL))
      );
      CREATE UNIQUE INDEX letter_city_once ON letter (round_id, kind, number, city_id);
      CREATE UNIQUE INDEX letter_country_once ON letter (round_id, kind, number, country);

      -- Null: at once. The relay leaves alone what is not due yet, which is how mails are spread over time.
      ALTER TABLE outbox ADD COLUMN due_at timestamptz;

      ALTER TABLE round_cohort ENABLE ROW LEVEL SECURITY;
      ALTER TABLE round_extension ENABLE ROW LEVEL SECURITY;
      ALTER TABLE round_settings ENABLE ROW LEVEL SECURITY;
      ALTER TABLE invitation_link ENABLE ROW LEVEL SECURITY;
      ALTER TABLE guest_session ENABLE ROW LEVEL SECURITY;
      ALTER TABLE letter_text ENABLE ROW LEVEL SECURITY;
      ALTER TABLE letter ENABLE ROW LEVEL SECURITY;

      -- Whoever came by an invitation link writes for one city in one round and sees nothing else of it.
      CREATE FUNCTION gnlc_guest_of(round text, city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.guest', true) = round || ' ' || city $$;
      CREATE FUNCTION gnlc_guests_response(response uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM response r WHERE r.id = response AND gnlc_guest_of(r.round_id, r.city_id)) $$;

      DROP POLICY round_read ON round;
      CREATE POLICY round_read ON round FOR SELECT USING (state <> 'draft' OR gnlc_reads_drafts());
      CREATE POLICY round_city_assign ON round_city FOR UPDATE USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY round_city_guest ON round_city FOR SELECT USING (gnlc_guest_of(round_id, city_id));
      CREATE POLICY response_guest ON response FOR SELECT USING (gnlc_guest_of(round_id, city_id));
      CREATE POLICY response_guest_add ON response FOR INSERT WITH CHECK (gnlc_guest_of(round_id, city_id) AND state = 'draft');
      -- A guest writes a draft; sending it in the name of the city is for those who signed in.
      CREATE POLICY response_guest_change ON response FOR UPDATE
        USING (gnlc_guest_of(round_id, city_id))
        WITH CHECK (gnlc_guest_of(round_id, city_id) AND state IN ('draft', 'in-review', 'reopened'));
      CREATE POLICY answer_revision_guest ON answer_revision FOR SELECT USING (gnlc_guests_response(response_id));
      CREATE POLICY answer_revision_guest_add ON answer_revision FOR INSERT WITH CHECK (gnlc_guests_response(response_id));

      CREATE POLICY round_cohort_read ON round_cohort FOR SELECT USING (true);
      CREATE POLICY round_cohort_keep ON round_cohort FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY round_extension_read ON round_extension FOR SELECT USING (
        city_id IS NULL OR gnlc_reads_answers() OR gnlc_speaks_for(city_id) OR gnlc_watches(city_id)
        OR gnlc_guest_of(round_id, city_id));
      CREATE POLICY round_extension_add ON round_extension FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY round_settings_read ON round_settings FOR SELECT USING (true);
      CREATE POLICY round_settings_sign ON round_settings FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY invitation_link_team ON invitation_link FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY guest_session_system ON guest_session FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY letter_text_read ON letter_text FOR SELECT USING (gnlc_is_team());
      CREATE POLICY letter_text_save ON letter_text FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY letter_team ON letter FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON round_extension, round_settings, letter_text TO gnlc_app;
      GRANT SELECT, INSERT, DELETE ON round_cohort, guest_session TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE ON invitation_link, letter TO gnlc_app;
      GRANT UPDATE (cohort) ON round_city TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      REVOKE UPDATE (cohort) ON round_city FROM gnlc_app;
      DROP POLICY answer_revision_guest_add ON answer_revision;
      DROP POLICY answer_revision_guest ON answer_revision;
      DROP POLICY response_guest_change ON response;
      DROP POLICY response_guest_add ON response;
      DROP POLICY response_guest ON response;
      DROP POLICY round_city_guest ON round_city;
      DROP POLICY round_city_assign ON round_city;
      DROP POLICY round_read ON round;
      CREATE POLICY round_read ON round FOR SELECT USING (true);
      ALTER TABLE outbox DROP COLUMN due_at;
      DROP TABLE letter, letter_text, guest_session, invitation_link, round_settings, round_extension;
      DROP FUNCTION gnlc_guests_response(uuid);
      DROP FUNCTION gnlc_guest_of(text, text);
      ALTER TABLE round_city DROP CONSTRAINT round_city_cohort_fk, DROP COLUMN cohort;
      DROP TABLE round_cohort;
      ALTER TABLE round DROP COLUMN grace_days;
    `);
  }
}
