import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in by mailbox, sessions that can be listed, passkeys, second factors, other accounts, and limits. */
export class SignIn1700000000012 implements MigrationInterface {
  name = 'SignIn1700000000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      DELETE FROM sign_in;
      ALTER TABLE sign_in DROP COLUMN person_id;
      ALTER TABLE sign_in ADD COLUMN email text NOT NULL, ADD COLUMN known_attempts integer NOT NULL;
      CREATE INDEX sign_in_email ON sign_in (email);

      ALTER TABLE session
        ADD COLUMN how text NOT NULL DEFAULT 'link',
        ADD COLUMN browser text,
        ADD COLUMN platform text,
        ADD COLUMN seen_at timestamptz,
        ADD COLUMN second_factor_at timestamptz;
      UPDATE session SET seen_at = created_at;
      ALTER TABLE session ALTER COLUMN seen_at SET NOT NULL, ALTER COLUMN how DROP DEFAULT;
      CREATE INDEX session_person ON session (person_id);

      CREATE TABLE passkey (
        id text CONSTRAINT passkey_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT passkey_person_fk REFERENCES person (id),
        public_key text NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX passkey_person ON passkey (person_id);

      CREATE TABLE totp (
        person_id uuid CONSTRAINT totp_pk PRIMARY KEY CONSTRAINT totp_person_fk REFERENCES person (id),
        sealed_secret text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL
      );

      CREATE TABLE recovery_code (
        person_id uuid NOT NULL CONSTRAINT recovery_code_person_fk REFERENCES person (id),
        code_mark text NOT NULL,
        CONSTRAINT recovery_code_pk PRIMARY KEY (person_id, code_mark)
      );

      CREATE TABLE other_account (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL CONSTRAINT other_account_person_fk REFERENCES person (id),
        bound_at timestamptz NOT NULL,
        CONSTRAINT other_account_pk PRIMARY KEY (issuer, subject)
      );
      CREATE UNIQUE INDEX other_account_person ON other_account (person_id, issuer);

      CREATE TABLE sign_in_challenge (
        hash text CONSTRAINT sign_in_challenge_pk PRIMARY KEY,
        purpose text NOT NULL,
        person_id uuid CONSTRAINT sign_in_challenge_person_fk REFERENCES person (id),
        payload jsonb,
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE attempt_count (
        key text CONSTRAINT attempt_count_pk PRIMARY KEY,
        used integer NOT NULL,
        ends_at timestamptz NOT NULL
      );

      ALTER TABLE passkey ENABLE ROW LEVEL SECURITY;
      ALTER TABLE totp ENABLE ROW LEVEL SECURITY;
      ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
      ALTER TABLE other_account ENABLE ROW LEVEL SECURITY;
      ALTER TABLE sign_in_challenge ENABLE ROW LEVEL SECURITY;
      ALTER TABLE attempt_count ENABLE ROW LEVEL SECURITY;

      CREATE FUNCTION gnlc_is_self(person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT person = gnlc_person() OR gnlc_is_system() $$;
      CREATE FUNCTION gnlc_manages_access() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('administrator') $$;

      CREATE POLICY session_read ON session FOR SELECT USING (person_id = gnlc_person() OR gnlc_manages_access());
      CREATE POLICY session_end ON session FOR UPDATE USING (person_id = gnlc_person() OR gnlc_manages_access())
        WITH CHECK (revoked_at IS NOT NULL);
      CREATE POLICY person_contact_own ON person_contact FOR UPDATE
        USING (person_id = gnlc_person()) WITH CHECK (person_id = gnlc_person());

      -- Policies know no columns: one's own contact may be changed in its language only, never in the address that
      -- opens the account or the label by which others know one.
      CREATE FUNCTION gnlc_keep_own_address() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT gnlc_is_team() AND (NEW.email, NEW.label) IS DISTINCT FROM (OLD.email, OLD.label) THEN
            RAISE EXCEPTION 'the address and the label of a contact are changed by the team'
              USING ERRCODE = 'insufficient_privilege';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER person_contact_address BEFORE UPDATE ON person_contact
        FOR EACH ROW EXECUTE FUNCTION gnlc_keep_own_address();

      -- Whoever came in by the old address is not known to own the new one; links belong to a mailbox, not to a person.
      CREATE FUNCTION gnlc_end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public AS $$
        BEGIN
          UPDATE session SET revoked_at = now() WHERE person_id = NEW.person_id AND revoked_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER person_contact_moved AFTER UPDATE ON person_contact
        FOR EACH ROW WHEN (NEW.email <> OLD.email) EXECUTE FUNCTION gnlc_end_sessions();

      CREATE POLICY passkey_self ON passkey FOR ALL USING (gnlc_is_self(person_id)) WITH CHECK (gnlc_is_self(person_id));
      CREATE POLICY passkey_reset_read ON passkey FOR SELECT USING (gnlc_manages_access());
      CREATE POLICY passkey_reset ON passkey FOR DELETE USING (gnlc_manages_access());
      CREATE POLICY totp_self ON totp FOR ALL USING (gnlc_is_self(person_id)) WITH CHECK (gnlc_is_self(person_id));
      CREATE POLICY totp_reset_read ON totp FOR SELECT USING (gnlc_manages_access());
      CREATE POLICY totp_reset ON totp FOR DELETE USING (gnlc_manages_access());
      CREATE POLICY recovery_code_self ON recovery_code FOR ALL
        USING (gnlc_is_self(person_id)) WITH CHECK (gnlc_is_self(person_id));
      CREATE POLICY recovery_code_reset_read ON recovery_code FOR SELECT USING (gnlc_manages_access());
      CREATE POLICY recovery_code_reset ON recovery_code FOR DELETE USING (gnlc_manages_access());
      CREATE POLICY other_account_system ON other_account FOR ALL
        USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY other_account_read ON other_account FOR SELECT
        USING (gnlc_is_self(person_id) OR gnlc_manages_access());
      CREATE POLICY other_account_reset ON other_account FOR DELETE USING (gnlc_manages_access());
      CREATE POLICY sign_in_challenge_system ON sign_in_challenge FOR ALL
        USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY attempt_count_system ON attempt_count FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT, UPDATE, DELETE ON passkey, totp, attempt_count TO gnlc_app;
      GRANT SELECT, INSERT, DELETE ON recovery_code, other_account, sign_in_challenge TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE attempt_count, sign_in_challenge, other_account, recovery_code, totp, passkey;
      DROP TRIGGER person_contact_moved ON person_contact;
      DROP FUNCTION gnlc_end_sessions();
      DROP TRIGGER person_contact_address ON person_contact;
      DROP FUNCTION gnlc_keep_own_address();
      DROP POLICY person_contact_own ON person_contact;
      DROP POLICY session_end ON session;
      DROP POLICY session_read ON session;
      DROP FUNCTION gnlc_manages_access();
      DROP FUNCTION gnlc_is_self(uuid);
      DROP INDEX session_person;
      ALTER TABLE session DROP COLUMN how, DROP COLUMN browser, DROP COLUMN platform, DROP COLUMN seen_at,
        DROP COLUMN second_factor_at;
      DELETE FROM sign_in;
      ALTER TABLE sign_in DROP COLUMN email, DROP COLUMN known_attempts;
      ALTER TABLE sign_in ADD COLUMN person_id uuid NOT NULL CONSTRAINT sign_in_person_fk REFERENCES person (id);
      CREATE INDEX sign_in_person ON sign_in (person_id);
    `);
  }
}
