import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roll, people with their erasable contacts, roles, sign-in tokens and sessions. */
export class Members1700000000002 implements MigrationInterface {
  name = 'Members1700000000002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE member_city (
        id text CONSTRAINT member_city_pk PRIMARY KEY,
        name text NOT NULL,
        country text NOT NULL,
        country_name text NOT NULL,
        region text NOT NULL,
        kind text NOT NULL,
        languages text[] NOT NULL,
        population integer,
        note text
      );

      CREATE TABLE member_status (
        city_id text NOT NULL CONSTRAINT member_status_city_fk REFERENCES member_city (id),
        from_date date NOT NULL,
        until_date date,
        status text NOT NULL,
        source text NOT NULL,
        reason text,
        CONSTRAINT member_status_pk PRIMARY KEY (city_id, from_date),
        CONSTRAINT member_status_span CHECK (until_date IS NULL OR until_date > from_date)
      );

      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE person_contact (
        person_id uuid CONSTRAINT person_contact_pk PRIMARY KEY
          CONSTRAINT person_contact_person_fk REFERENCES person (id),
        email text NOT NULL,
        label text NOT NULL,
        language text NOT NULL
      );
      CREATE UNIQUE INDEX person_contact_email ON person_contact (email);

      CREATE TABLE role_grant (
        id uuid CONSTRAINT role_grant_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT role_grant_person_fk REFERENCES person (id),
        role text NOT NULL,
        city_id text CONSTRAINT role_grant_city_fk REFERENCES member_city (id),
        granted_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX role_grant_person ON role_grant (person_id);

      CREATE TABLE sign_in (
        id uuid CONSTRAINT sign_in_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT sign_in_person_fk REFERENCES person (id),
        token_hash text NOT NULL,
        code_hash text NOT NULL,
        attempts integer NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE UNIQUE INDEX sign_in_token ON sign_in (token_hash);
      CREATE INDEX sign_in_person ON sign_in (person_id);

      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,
        token_hash text NOT NULL,
        person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX session_token ON session (token_hash);

      ALTER TABLE member_city ENABLE ROW LEVEL SECURITY;
      ALTER TABLE member_status ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person_contact ENABLE ROW LEVEL SECURITY;
      ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
      ALTER TABLE sign_in ENABLE ROW LEVEL SECURITY;
      ALTER TABLE session ENABLE ROW LEVEL SECURITY;

      CREATE POLICY member_city_read ON member_city FOR SELECT USING (true);
      CREATE POLICY member_city_write ON member_city FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY member_status_read ON member_status FOR SELECT USING (true);
      CREATE POLICY member_status_write ON member_status FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY person_read ON person FOR SELECT USING (id = gnlc_person() OR gnlc_is_team());
      CREATE POLICY person_add ON person FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY person_contact_read ON person_contact FOR SELECT USING (person_id = gnlc_person() OR gnlc_is_team());
      CREATE POLICY person_contact_write ON person_contact FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY role_grant_read ON role_grant FOR SELECT USING (person_id = gnlc_person() OR gnlc_is_team());
      CREATE POLICY role_grant_write ON role_grant FOR ALL USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());
      CREATE POLICY sign_in_system ON sign_in FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY session_system ON session FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT, UPDATE ON member_city, person_contact, role_grant, sign_in, session TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON member_status TO gnlc_app;
      GRANT DELETE ON person_contact, sign_in, session TO gnlc_app;
      GRANT SELECT, INSERT ON person TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      `DROP TABLE session, sign_in, role_grant, person_contact, person, member_status, member_city`,
    );
  }
}
