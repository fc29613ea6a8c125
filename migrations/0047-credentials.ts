import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rules that sessions before this one went by: the usual ones of the time. */
const usualRules = `{"majority":{"base":"yes-no","numerator":1,"denominator":2,"strict":true},
  "twoThirds":{"base":"yes-no","numerator":2,"denominator":3,"strict":false},
  "quorum":{"of":"present","numerator":1,"denominator":3},"special":[],"contestSeconds":120,
  "reservationHours":24,"maySeat":["mayor","deputy-mayor","education-executive"]}`;

/** Who sits in the mayors' session: rules and access, delegations, letters of mandate, holders, devices. */
export class Credentials1700000000047 implements MigrationInterface {
  name = 'Credentials1700000000047';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE assembly
        ADD COLUMN roll_id uuid CONSTRAINT assembly_roll_fk REFERENCES frozen_roll (id),
        ADD COLUMN access text NOT NULL DEFAULT 'open',
        ADD COLUMN governing text NOT NULL DEFAULT 'en',
        ADD COLUMN rules jsonb NOT NULL DEFAULT '${usualRules}',
        ADD COLUMN chair_city text CONSTRAINT assembly_chair_fk REFERENCES member_city (id),
        ADD COLUMN published_at timestamptz;
      ALTER TABLE assembly
        ALTER COLUMN access DROP DEFAULT, ALTER COLUMN governing DROP DEFAULT, ALTER COLUMN rules DROP DEFAULT;
      ALTER TABLE seat
        ADD COLUMN provisional boolean NOT NULL DEFAULT false,
        ADD COLUMN person_id uuid CONSTRAINT seat_person_fk REFERENCES person (id);
      ALTER TABLE seat ALTER COLUMN provisional DROP DEFAULT;

      -- Who comes: erased as a row; the ledger holds a salted commitment, and the salt goes with the row.
      CREATE TABLE delegate (
        id uuid CONSTRAINT delegate_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT delegate_assembly_fk REFERENCES assembly (id),
        city_id text CONSTRAINT delegate_city_fk REFERENCES member_city (id),
        organisation text,
        name text NOT NULL,
        function text NOT NULL,
        observer boolean NOT NULL,
        salt text NOT NULL,
        registered_at timestamptz NOT NULL,
        registered_by uuid,
        CONSTRAINT delegate_of CHECK (city_id IS NOT NULL OR observer)
      );
      CREATE INDEX delegate_city ON delegate (assembly_id, city_id);

      CREATE TABLE mandate (
        id uuid CONSTRAINT mandate_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT mandate_assembly_fk REFERENCES assembly (id),
        city_id text NOT NULL CONSTRAINT mandate_city_fk REFERENCES member_city (id),
        name text NOT NULL,
        type text NOT NULL,
        bytes integer NOT NULL,
        sha256 text NOT NULL,
        content bytea NOT NULL,
        sent_at timestamptz NOT NULL,
        sent_by uuid
      );
      ALTER TABLE mandate ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE INDEX mandate_city ON mandate (assembly_id, city_id);

      CREATE TABLE seat_holding (
        id uuid CONSTRAINT seat_holding_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT seat_holding_assembly_fk REFERENCES assembly (id),
        seat_id uuid NOT NULL CONSTRAINT seat_holding_seat_fk REFERENCES seat (id),
        -- Null for who signed in, and for who was erased.
        delegate_id uuid CONSTRAINT seat_holding_delegate_fk REFERENCES delegate (id) ON DELETE SET NULL,
        person_id uuid CONSTRAINT seat_holding_person_fk REFERENCES person (id),
        holder text NOT NULL,
        rank text NOT NULL,
        provisional boolean NOT NULL,
        seated_at timestamptz NOT NULL,
        left_at timestamptz
      );
      CREATE INDEX seat_holding_seat ON seat_holding (seat_id, seated_at);
      -- One holder a seat, and one seat a person.
      CREATE UNIQUE INDEX seat_holding_now ON seat_holding (seat_id) WHERE left_at IS NULL;
      CREATE UNIQUE INDEX seat_holding_delegate ON seat_holding (delegate_id) WHERE left_at IS NULL;
      CREATE UNIQUE INDEX seat_holding_person ON seat_holding (assembly_id, person_id) WHERE left_at IS NULL;

      CREATE TABLE seat_code (
        code_hash text CONSTRAINT seat_code_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT seat_code_assembly_fk REFERENCES assembly (id),
        seat_id uuid NOT NULL CONSTRAINT seat_code_seat_fk REFERENCES seat (id),
        kind text NOT NULL,
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX seat_code_seat ON seat_code (seat_id);

      CREATE TABLE seat_device (
        id uuid CONSTRAINT seat_device_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT seat_device_assembly_fk REFERENCES assembly (id),
        seat_id uuid NOT NULL CONSTRAINT seat_device_seat_fk REFERENCES seat (id),
        kind text NOT NULL,
        token_hash text NOT NULL,
        bound_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX seat_device_token ON seat_device (token_hash);
      CREATE INDEX seat_device_seat ON seat_device (seat_id);

      ALTER TABLE delegate ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mandate ENABLE ROW LEVEL SECURITY;
      ALTER TABLE seat_holding ENABLE ROW LEVEL SECURITY;
      ALTER TABLE seat_code ENABLE ROW LEVEL SECURITY;
      ALTER TABLE seat_device ENABLE ROW LEVEL SECURITY;

      CREATE POLICY delegate_read ON delegate FOR SELECT USING (gnlc_chairs() OR gnlc_leads(city_id));
      CREATE POLICY delegate_add ON delegate FOR INSERT WITH CHECK (gnlc_chairs() OR gnlc_leads(city_id));
      CREATE POLICY delegate_erase ON delegate FOR DELETE USING (gnlc_chairs() OR gnlc_leads(city_id));
      CREATE POLICY mandate_read ON mandate FOR SELECT USING (gnlc_chairs() OR gnlc_leads(city_id));
      CREATE POLICY mandate_add ON mandate FOR INSERT WITH CHECK (gnlc_chairs() OR gnlc_leads(city_id));
      CREATE POLICY mandate_erase ON mandate FOR DELETE USING (gnlc_is_system());

      -- The desk, and who signed in to sit for a city.
      CREATE FUNCTION gnlc_seats(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT EXISTS (SELECT FROM seat s WHERE s.id = asked AND gnlc_speaks_for(s.city_id)) $$;
      CREATE POLICY seat_holding_desk ON seat_holding FOR ALL
        USING (gnlc_chairs() OR person_id = gnlc_person() OR gnlc_seats(seat_id))
        WITH CHECK (gnlc_chairs() OR gnlc_seats(seat_id));
      CREATE POLICY seat_code_desk ON seat_code FOR ALL USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY seat_device_desk ON seat_device FOR ALL USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY seat_device_leave ON seat_device FOR ALL USING (gnlc_seats(seat_id)) WITH CHECK (gnlc_seats(seat_id));

      GRANT SELECT, INSERT, DELETE ON delegate, mandate TO gnlc_app;
      GRANT SELECT, INSERT ON seat_holding, seat_code, seat_device TO gnlc_app;
      GRANT UPDATE (provisional, left_at) ON seat_holding TO gnlc_app;
      GRANT UPDATE (used_at, revoked_at) ON seat_code TO gnlc_app;
      GRANT UPDATE (revoked_at) ON seat_device TO gnlc_app;

      -- The device that the desk bound to a seat acts from that seat alone.
      CREATE FUNCTION gnlc_bound_seat() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('gnlc.seat', true), '')::uuid $$;
      -- Past the policies, which ask for it themselves.
      CREATE OR REPLACE FUNCTION gnlc_sits_in(assembly uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT EXISTS (SELECT FROM seat s WHERE s.assembly_id = assembly
             AND (gnlc_speaks_for(s.city_id) OR s.id = gnlc_bound_seat())) $$;

      -- A closed session is for those who sit in it and for the network's own people, until it is published.
      CREATE FUNCTION gnlc_sees_assembly(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT EXISTS (SELECT FROM assembly a WHERE a.id = asked AND (a.access = 'open' OR a.published_at IS NOT NULL))
             OR gnlc_sits_in(asked) $$;
      CREATE FUNCTION gnlc_sees_poll(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = public AS
        $$ SELECT EXISTS (SELECT FROM poll p WHERE p.id = asked AND gnlc_sees_assembly(p.assembly_id)) $$;
      -- The session's own row tells by itself: a row that is just being added cannot be looked up.
      CREATE POLICY assembly_closed ON assembly AS RESTRICTIVE FOR SELECT USING (gnlc_reads_drafts()
        OR access = 'open' OR published_at IS NOT NULL OR gnlc_sits_in(id));

      -- Its members read the plan that it decides about, which nobody else does yet.
      CREATE POLICY plan_seated ON plan FOR SELECT USING (
        EXISTS (SELECT FROM assembly a WHERE a.plan_id = plan.id AND gnlc_sits_in(a.id)));
      CREATE POLICY plan_version_seated ON plan_version FOR SELECT USING (
        EXISTS (SELECT FROM assembly a WHERE a.plan_id = plan_version.plan_id AND gnlc_sits_in(a.id)));

      -- Whatever table belongs to a session, a poll, a seat or an item, by its column.
      DO $do$
      DECLARE t record;
      BEGIN
        FOR t IN
          SELECT c.relname AS name, max(a.attname) FILTER (WHERE a.attname = 'assembly_id') AS of_assembly,
                 max(a.attname) FILTER (WHERE a.attname = 'poll_id') AS of_poll,
                 max(a.attname) FILTER (WHERE a.attname = 'seat_id') AS of_seat
          FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
            AND a.attname IN ('assembly_id', 'poll_id', 'seat_id', 'item_id')
            AND c.relname NOT IN ('delegate', 'mandate', 'seat_holding', 'seat_code', 'seat_device')
          GROUP BY c.relname
        LOOP
          EXECUTE format('CREATE POLICY %I ON %I AS RESTRICTIVE FOR SELECT USING (gnlc_reads_drafts() OR %s)',
            t.name || '_closed', t.name,
            CASE WHEN t.of_assembly IS NOT NULL THEN 'gnlc_sees_assembly(assembly_id)'
              WHEN t.of_poll IS NOT NULL THEN 'gnlc_sees_poll(poll_id)'
              WHEN t.of_seat IS NOT NULL THEN 'EXISTS (SELECT FROM seat s WHERE s.id = seat_id)'
              ELSE 'EXISTS (SELECT FROM item i WHERE i.id = item_id)' END);
          IF t.of_seat IS NOT NULL AND t.name NOT LIKE 'paper%' THEN
            EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (seat_id = gnlc_bound_seat())',
              t.name || '_device_read', t.name);
            EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (seat_id = gnlc_bound_seat())',
              t.name || '_device_add', t.name);
          END IF;
        END LOOP;
      END $do$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DO $do$
      DECLARE t record;
      BEGIN
        FOR t IN
          SELECT policyname AS policy, tablename AS name FROM pg_policies WHERE schemaname = 'public'
            AND (policyname = tablename || '_closed' OR policyname LIKE tablename || '\\_device\\_%')
        LOOP
          EXECUTE format('DROP POLICY %I ON %I', t.policy, t.name);
        END LOOP;
      END $do$;
      DROP POLICY plan_version_seated ON plan_version;
      DROP POLICY plan_seated ON plan;
      DROP FUNCTION gnlc_sees_poll(uuid);
      DROP FUNCTION gnlc_sees_assembly(uuid);
      CREATE OR REPLACE FUNCTION gnlc_sits_in(assembly uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM seat s WHERE s.assembly_id = assembly AND gnlc_speaks_for(s.city_id)) $$;
      DROP FUNCTION gnlc_bound_seat();
      DROP TABLE seat_device, seat_code, seat_holding, mandate, delegate;
      DROP FUNCTION gnlc_seats(uuid);
      ALTER TABLE seat DROP COLUMN provisional, DROP COLUMN person_id;
      ALTER TABLE assembly DROP COLUMN roll_id, DROP COLUMN access, DROP COLUMN governing, DROP COLUMN rules,
        DROP COLUMN chair_city, DROP COLUMN published_at;
    `);
  }
}
