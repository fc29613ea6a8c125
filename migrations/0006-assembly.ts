import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mayors' session: seats, items, polls, ballots, and the append-only ledger with its head. */
export class Assembly1700000000006 implements MigrationInterface {
  name = 'Assembly1700000000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE assembly (
        id uuid CONSTRAINT assembly_pk PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT assembly_plan_fk REFERENCES plan (id),
        plan_version integer NOT NULL,
        title text NOT NULL,
        state text NOT NULL,
        simulated boolean NOT NULL,
        practice boolean NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz
      );
      CREATE INDEX assembly_plan ON assembly (plan_id);

      CREATE TABLE seat (
        id uuid CONSTRAINT seat_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT seat_assembly_fk REFERENCES assembly (id),
        city_id text NOT NULL CONSTRAINT seat_city_fk REFERENCES member_city (id),
        present boolean NOT NULL
      );
      CREATE UNIQUE INDEX seat_assembly_city ON seat (assembly_id, city_id);

      CREATE TABLE item (
        id uuid CONSTRAINT item_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT item_assembly_fk REFERENCES assembly (id),
        number integer NOT NULL,
        kind text NOT NULL,
        area_id text,
        title jsonb NOT NULL,
        question jsonb NOT NULL,
        summary jsonb NOT NULL,
        text_hash text NOT NULL,
        state text NOT NULL
      );
      CREATE UNIQUE INDEX item_assembly_number ON item (assembly_id, number);

      CREATE TABLE poll (
        id uuid CONSTRAINT poll_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT poll_assembly_fk REFERENCES assembly (id),
        item_id uuid NOT NULL CONSTRAINT poll_item_fk REFERENCES item (id),
        state text NOT NULL,
        rule jsonb NOT NULL,
        quorum jsonb NOT NULL,
        eligible integer NOT NULL,
        present integer NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        tally jsonb,
        outcome jsonb
      );
      CREATE INDEX poll_assembly ON poll (assembly_id);
      CREATE UNIQUE INDEX poll_one_open ON poll (assembly_id) WHERE state = 'open';

      CREATE TABLE ballot (
        poll_id uuid NOT NULL CONSTRAINT ballot_poll_fk REFERENCES poll (id),
        number integer NOT NULL,
        seat_id uuid NOT NULL CONSTRAINT ballot_seat_fk REFERENCES seat (id),
        choice text NOT NULL,
        nonce text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT ballot_pk PRIMARY KEY (poll_id, number),
        CONSTRAINT ballot_choice CHECK (choice IN ('yes', 'no', 'abstain'))
      );
      CREATE UNIQUE INDEX ballot_nonce ON ballot (poll_id, nonce);
      CREATE INDEX ballot_seat ON ballot (poll_id, seat_id, number);

      CREATE TABLE ledger_head (
        assembly_id uuid CONSTRAINT ledger_head_pk PRIMARY KEY
          CONSTRAINT ledger_head_assembly_fk REFERENCES assembly (id),
        number integer NOT NULL,
        hash text NOT NULL,
        recorded_at timestamptz NOT NULL
      );

      CREATE TABLE ledger_entry (
        assembly_id uuid NOT NULL CONSTRAINT ledger_entry_assembly_fk REFERENCES assembly (id),
        number integer NOT NULL,
        poll_id uuid,
        line text NOT NULL,
        CONSTRAINT ledger_entry_pk PRIMARY KEY (assembly_id, number)
      );

      CREATE FUNCTION gnlc_sits_in(assembly uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM seat s WHERE s.assembly_id = assembly AND gnlc_speaks_for(s.city_id)) $$;

      ALTER TABLE assembly ENABLE ROW LEVEL SECURITY;
      ALTER TABLE seat ENABLE ROW LEVEL SECURITY;
      ALTER TABLE item ENABLE ROW LEVEL SECURITY;
      ALTER TABLE poll ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ballot ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ledger_head ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;

      CREATE POLICY assembly_read ON assembly FOR SELECT USING (true);
      CREATE POLICY assembly_add ON assembly FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY assembly_change ON assembly FOR UPDATE USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY seat_read ON seat FOR SELECT USING (true);
      CREATE POLICY seat_add ON seat FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY seat_change ON seat FOR UPDATE
        USING (gnlc_chairs() OR gnlc_speaks_for(city_id)) WITH CHECK (gnlc_chairs() OR gnlc_speaks_for(city_id));
      CREATE POLICY item_read ON item FOR SELECT USING (true);
      CREATE POLICY item_add ON item FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY item_change ON item FOR UPDATE USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY poll_read ON poll FOR SELECT USING (true);
      CREATE POLICY poll_write ON poll FOR ALL USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY ballot_read ON ballot FOR SELECT USING (
        gnlc_is_system()
        OR EXISTS (SELECT 1 FROM seat s WHERE s.id = seat_id AND gnlc_speaks_for(s.city_id))
        OR EXISTS (SELECT 1 FROM poll p WHERE p.id = poll_id AND p.state = 'closed'));
      CREATE POLICY ballot_add ON ballot FOR INSERT
        WITH CHECK (EXISTS (SELECT 1 FROM seat s WHERE s.id = seat_id AND gnlc_speaks_for(s.city_id)));
      CREATE POLICY ledger_head_read ON ledger_head FOR SELECT USING (true);
      CREATE POLICY ledger_head_write ON ledger_head FOR ALL
        USING (gnlc_chairs() OR gnlc_sits_in(assembly_id))
        WITH CHECK (gnlc_chairs() OR gnlc_sits_in(assembly_id));
      CREATE POLICY ledger_entry_read ON ledger_entry FOR SELECT USING (
        poll_id IS NULL OR gnlc_is_system()
        OR EXISTS (SELECT 1 FROM poll p WHERE p.id = poll_id AND p.state = 'closed'));
      CREATE POLICY ledger_entry_add ON ledger_entry FOR INSERT
        WITH CHECK (gnlc_chairs() OR gnlc_sits_in(assembly_id));

      GRANT SELECT, INSERT, UPDATE ON assembly, seat, item, poll, ledger_head TO gnlc_app;
      GRANT SELECT, INSERT ON ballot, ledger_entry TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE ledger_entry, ledger_head, ballot, poll, item;
      DROP FUNCTION gnlc_sits_in(uuid);
      DROP TABLE seat, assembly;
    `);
  }
}
