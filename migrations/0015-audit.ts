import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what: entries written with what they record, their chain, sealed a moment later; and who asks, in one query. */
export class Audit1700000000015 implements MigrationInterface {
  name = 'Audit1700000000015';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE audit_entry (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        actor text NOT NULL,
        person_id uuid,
        system text,
        roles text[] NOT NULL,
        operation text NOT NULL,
        route text,
        subject jsonb NOT NULL,
        request text,
        outcome text NOT NULL,
        code text
      );
      CREATE INDEX audit_entry_at ON audit_entry (at);
      CREATE INDEX audit_entry_person ON audit_entry (person_id, id);
      CREATE INDEX audit_entry_operation ON audit_entry (operation, id);

      CREATE TABLE audit_waiting (
        entry_id integer CONSTRAINT audit_waiting_pk PRIMARY KEY
          CONSTRAINT audit_waiting_entry_fk REFERENCES audit_entry (id)
      );

      CREATE TABLE audit_seal (
        number integer CONSTRAINT audit_seal_pk PRIMARY KEY,
        entry_id integer NOT NULL CONSTRAINT audit_seal_entry_fk REFERENCES audit_entry (id),
        hash text NOT NULL,
        sealed_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX audit_seal_entry ON audit_seal (entry_id);

      -- Every entry waits for its seal, whoever wrote it; only this function puts one there.
      CREATE FUNCTION gnlc_await_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
        $$ BEGIN INSERT INTO audit_waiting (entry_id) VALUES (NEW.id); RETURN NULL; END $$;
      CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION gnlc_await_seal();

      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_waiting ENABLE ROW LEVEL SECURITY;
      ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY audit_entry_read ON audit_entry FOR SELECT USING (gnlc_holds('administrator'));
      CREATE POLICY audit_entry_add ON audit_entry FOR INSERT WITH CHECK (
        gnlc_is_system()
        OR (actor = current_setting('gnlc.actor', true) AND person_id IS NOT DISTINCT FROM gnlc_person() AND system IS NULL)
      );
      CREATE POLICY audit_waiting_system ON audit_waiting FOR ALL USING (gnlc_is_system()) WITH CHECK (false);
      CREATE POLICY audit_seal_read ON audit_seal FOR SELECT USING (gnlc_holds('administrator'));
      CREATE POLICY audit_seal_add ON audit_seal FOR INSERT WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT ON audit_entry, audit_seal TO gnlc_app;
      GRANT SELECT, DELETE ON audit_waiting TO gnlc_app;

      -- Asked by every request before anything is known about it; as the system, for as long as the function runs.
      CREATE FUNCTION gnlc_asking(hash text) RETURNS TABLE (session jsonb, grants jsonb) LANGUAGE plpgsql AS $$
        DECLARE was text := coalesce(current_setting('gnlc.actor', true), '');
        BEGIN
          PERFORM set_config('gnlc.actor', 'system', true);
          RETURN QUERY
            SELECT to_jsonb(s), coalesce(jsonb_agg(jsonb_build_object(
                'role', g.role, 'city', coalesce(g.city_id, c.id), 'country', g.country
              ) ORDER BY g.granted_at, g.id, c.id) FILTER (WHERE g.id IS NOT NULL AND (g.country IS NULL OR c.id IS NOT NULL)), '[]')
            FROM session s
              LEFT JOIN role_grant g ON g.person_id = s.person_id AND g.revoked_at IS NULL
              LEFT JOIN member_city c ON c.country = g.country
            WHERE s.token_hash = hash AND s.revoked_at IS NULL
            GROUP BY s.id;
          PERFORM set_config('gnlc.actor', was, true);
        END $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE audit_seal, audit_waiting, audit_entry;
      DROP FUNCTION gnlc_await_seal();
      DROP FUNCTION gnlc_asking(text);
    `);
  }
}
