import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What more is known of a member, every change of it, roles for a country, and mailboxes that people share. */
export class Roll1700000000008 implements MigrationInterface {
  name = 'Roll1700000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE member_city
        ADD COLUMN official_name text,
        ADD COLUMN own_name text,
        ADD COLUMN short_names text[] NOT NULL DEFAULT '{}',
        ADD COLUMN former_names jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN size_class text,
        ADD COLUMN website text,
        ADD COLUMN successor jsonb;

      CREATE TABLE member_edit (
        id uuid CONSTRAINT member_edit_pk PRIMARY KEY,
        kind text NOT NULL,
        person_id uuid CONSTRAINT member_edit_person_fk REFERENCES person (id),
        at timestamptz NOT NULL,
        title text,
        reason text,
        source text,
        undoes uuid CONSTRAINT member_edit_undoes_fk REFERENCES member_edit (id)
      );
      CREATE UNIQUE INDEX member_edit_undone ON member_edit (undoes);

      CREATE TABLE member_change (
        edit_id uuid NOT NULL CONSTRAINT member_change_edit_fk REFERENCES member_edit (id),
        city_id text NOT NULL,
        field text NOT NULL,
        before jsonb,
        after jsonb,
        CONSTRAINT member_change_pk PRIMARY KEY (edit_id, city_id, field)
      );
      CREATE INDEX member_change_city ON member_change (city_id);

      ALTER TABLE role_grant ADD COLUMN country text;
      ALTER TABLE role_grant ADD CONSTRAINT role_grant_scope CHECK (city_id IS NULL OR country IS NULL);

      DROP INDEX person_contact_email;
      CREATE INDEX person_contact_email ON person_contact (email);

      CREATE FUNCTION gnlc_watches(city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR city = ANY (string_to_array(current_setting('gnlc.watched', true), ',')) $$;

      ALTER TABLE member_edit ENABLE ROW LEVEL SECURITY;
      ALTER TABLE member_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY member_change_read ON member_change FOR SELECT
        USING (gnlc_is_team() OR gnlc_speaks_for(city_id) OR gnlc_watches(city_id));
      CREATE POLICY member_change_add ON member_change FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY member_edit_read ON member_edit FOR SELECT
        USING (gnlc_is_team() OR EXISTS (SELECT FROM member_change WHERE edit_id = member_edit.id));
      CREATE POLICY member_edit_add ON member_edit FOR INSERT WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON member_edit, member_change TO gnlc_app;
      GRANT DELETE ON member_city TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      REVOKE DELETE ON member_city FROM gnlc_app;
      DROP TABLE member_change, member_edit;
      DROP FUNCTION gnlc_watches(text);
      DROP INDEX person_contact_email;
      CREATE UNIQUE INDEX person_contact_email ON person_contact (email);
      ALTER TABLE role_grant DROP CONSTRAINT role_grant_scope;
      ALTER TABLE role_grant DROP COLUMN country;
      ALTER TABLE member_city DROP COLUMN official_name, DROP COLUMN own_name, DROP COLUMN short_names,
        DROP COLUMN former_names, DROP COLUMN size_class, DROP COLUMN website, DROP COLUMN successor;
    `);
  }
}
