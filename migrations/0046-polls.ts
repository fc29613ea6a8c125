import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consensus, parts and blocs, polls of three kinds and in writing, paper, contests, declarations, reservations, speakers and a timer. */
export class Polls1700000000046 implements MigrationInterface {
  name = 'Polls1700000000046';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE item ADD COLUMN place integer, ADD COLUMN part_of uuid CONSTRAINT item_part_fk REFERENCES item (id),
        ADD COLUMN holds uuid[] NOT NULL DEFAULT '{}';
      UPDATE item SET place = number;
      ALTER TABLE item ALTER COLUMN place SET NOT NULL, ALTER COLUMN holds DROP DEFAULT;

      ALTER TABLE poll
        ADD COLUMN kind text NOT NULL DEFAULT 'yes-no',
        ADD COLUMN options jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN run_off boolean NOT NULL DEFAULT false,
        ADD COLUMN procedure text NOT NULL DEFAULT 'hall',
        ADD COLUMN closes_at timestamptz,
        ADD COLUMN rehearsal boolean NOT NULL DEFAULT false,
        ADD COLUMN again_id uuid CONSTRAINT poll_again_fk REFERENCES poll (id),
        ADD COLUMN contest_seconds integer NOT NULL DEFAULT 0,
        ADD COLUMN declared_at timestamptz,
        ADD COLUMN without jsonb,
        ADD COLUMN voided jsonb;
      UPDATE poll SET declared_at = closed_at WHERE state = 'closed';
      ALTER TABLE poll ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN options DROP DEFAULT,
        ALTER COLUMN run_off DROP DEFAULT, ALTER COLUMN procedure DROP DEFAULT, ALTER COLUMN rehearsal DROP DEFAULT,
        ALTER COLUMN contest_seconds DROP DEFAULT;
      DROP INDEX poll_one_open;
      CREATE UNIQUE INDEX poll_one_open ON poll (assembly_id) WHERE state = 'open' AND procedure = 'hall';
      CREATE INDEX poll_due ON poll (closes_at) WHERE state = 'open';

      ALTER TABLE ballot DROP CONSTRAINT ballot_choice;
      ALTER TABLE ballot ALTER COLUMN choice TYPE jsonb USING to_jsonb(choice),
        ADD COLUMN way text NOT NULL DEFAULT 'electronic', ADD COLUMN provisional boolean NOT NULL DEFAULT false;
      ALTER TABLE ballot ALTER COLUMN way DROP DEFAULT, ALTER COLUMN provisional DROP DEFAULT,
        ADD CONSTRAINT ballot_way CHECK (way IN ('electronic', 'paper', 'correction'));

      CREATE TABLE consensus_call (
        id uuid CONSTRAINT consensus_call_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT consensus_call_assembly_fk REFERENCES assembly (id),
        item_id uuid NOT NULL CONSTRAINT consensus_call_item_fk REFERENCES item (id),
        state text NOT NULL,
        quorum jsonb NOT NULL,
        eligible integer NOT NULL,
        present integer NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        objections integer,
        verdict text
      );
      CREATE UNIQUE INDEX consensus_call_one_open ON consensus_call (assembly_id) WHERE state = 'open';
      CREATE INDEX consensus_call_item ON consensus_call (item_id);

      CREATE TABLE objection (
        call_id uuid NOT NULL CONSTRAINT objection_call_fk REFERENCES consensus_call (id),
        number integer NOT NULL,
        seat_id uuid NOT NULL CONSTRAINT objection_seat_fk REFERENCES seat (id),
        stands boolean NOT NULL,
        nonce text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT objection_pk PRIMARY KEY (call_id, number)
      );
      CREATE UNIQUE INDEX objection_nonce ON objection (call_id, nonce);

      CREATE TABLE paper_ballot (
        poll_id uuid NOT NULL CONSTRAINT paper_ballot_poll_fk REFERENCES poll (id),
        number integer NOT NULL,
        seat_id uuid NOT NULL CONSTRAINT paper_ballot_seat_fk REFERENCES seat (id),
        choice jsonb NOT NULL,
        nonce text NOT NULL,
        entered_by uuid,
        confirmed_by uuid,
        confirmed_number integer,
        CONSTRAINT paper_ballot_pk PRIMARY KEY (poll_id, number)
      );
      CREATE UNIQUE INDEX paper_ballot_seat ON paper_ballot (poll_id, seat_id);

      CREATE TABLE vote_contest (
        poll_id uuid NOT NULL CONSTRAINT vote_contest_poll_fk REFERENCES poll (id),
        number integer NOT NULL,
        seat_id uuid NOT NULL CONSTRAINT vote_contest_seat_fk REFERENCES seat (id),
        nonce text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT vote_contest_pk PRIMARY KEY (poll_id, number)
      );
      CREATE UNIQUE INDEX vote_contest_seat ON vote_contest (poll_id, seat_id);

      CREATE TABLE reservation (
        assembly_id uuid NOT NULL CONSTRAINT reservation_assembly_fk REFERENCES assembly (id),
        number integer NOT NULL,
        item_id uuid NOT NULL CONSTRAINT reservation_item_fk REFERENCES item (id),
        seat_id uuid NOT NULL CONSTRAINT reservation_seat_fk REFERENCES seat (id),
        kind text NOT NULL,
        language text NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT reservation_pk PRIMARY KEY (assembly_id, number)
      );

      CREATE TABLE speaker (
        id uuid CONSTRAINT speaker_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT speaker_assembly_fk REFERENCES assembly (id),
        seat_id uuid NOT NULL CONSTRAINT speaker_seat_fk REFERENCES seat (id),
        item_id uuid CONSTRAINT speaker_item_fk REFERENCES item (id),
        kind text NOT NULL,
        place integer NOT NULL,
        state text NOT NULL,
        asked_at timestamptz NOT NULL,
        called_at timestamptz,
        done_at timestamptz
      );
      CREATE INDEX speaker_assembly ON speaker (assembly_id);
      CREATE UNIQUE INDEX speaker_waiting ON speaker (assembly_id, seat_id, kind) WHERE state = 'waiting';

      CREATE TABLE hall_timer (
        assembly_id uuid CONSTRAINT hall_timer_pk PRIMARY KEY
          CONSTRAINT hall_timer_assembly_fk REFERENCES assembly (id),
        kind text NOT NULL,
        seconds integer NOT NULL,
        started_at timestamptz NOT NULL
      );

      ALTER TABLE consensus_call ENABLE ROW LEVEL SECURITY;
      ALTER TABLE objection ENABLE ROW LEVEL SECURITY;
      ALTER TABLE paper_ballot ENABLE ROW LEVEL SECURITY;
      ALTER TABLE vote_contest ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reservation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE speaker ENABLE ROW LEVEL SECURITY;
      ALTER TABLE hall_timer ENABLE ROW LEVEL SECURITY;

      CREATE FUNCTION gnlc_sits_on(asked uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM seat s WHERE s.id = asked AND gnlc_speaks_for(s.city_id))
            OR asked = nullif(current_setting('gnlc.seat', true), '')::uuid $$;
      -- What an open poll or an open call must not give away.
      CREATE FUNCTION gnlc_is_told(asked uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT EXISTS (SELECT 1 FROM poll p WHERE p.id = asked AND p.state = 'closed')
            OR EXISTS (SELECT 1 FROM consensus_call c WHERE c.id = asked AND c.state = 'closed') $$;

      DROP POLICY ballot_read ON ballot;
      DROP POLICY ballot_add ON ballot;
      DROP POLICY ledger_entry_read ON ledger_entry;
      DROP POLICY item_add ON item;
      -- Whoever chairs divides items and puts them together.
      CREATE POLICY item_add ON item FOR INSERT WITH CHECK (gnlc_chairs());
      CREATE POLICY ballot_read ON ballot FOR SELECT
        USING (gnlc_is_system() OR gnlc_sits_on(seat_id) OR gnlc_is_told(poll_id));
      -- A seat votes for itself; who counts enters what another one has confirmed, and what was contested.
      CREATE POLICY ballot_add ON ballot FOR INSERT WITH CHECK (
        CASE WHEN way = 'electronic' THEN gnlc_sits_on(seat_id) ELSE gnlc_chairs() END);
      CREATE POLICY ledger_entry_read ON ledger_entry FOR SELECT
        USING (poll_id IS NULL OR gnlc_is_system() OR gnlc_is_told(poll_id));

      CREATE POLICY consensus_call_read ON consensus_call FOR SELECT USING (true);
      CREATE POLICY consensus_call_add ON consensus_call FOR INSERT WITH CHECK (gnlc_chairs());
      CREATE POLICY consensus_call_change ON consensus_call FOR UPDATE USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());
      CREATE POLICY objection_read ON objection FOR SELECT
        USING (gnlc_chairs() OR gnlc_sits_on(seat_id) OR gnlc_is_told(call_id));
      CREATE POLICY objection_add ON objection FOR INSERT WITH CHECK (gnlc_sits_on(seat_id));
      CREATE POLICY paper_ballot_read ON paper_ballot FOR SELECT
        USING (gnlc_chairs() OR gnlc_sits_on(seat_id) OR gnlc_is_told(poll_id));
      CREATE POLICY paper_ballot_add ON paper_ballot FOR INSERT
        WITH CHECK (gnlc_chairs() AND entered_by IS NOT DISTINCT FROM gnlc_person());
      CREATE POLICY paper_ballot_confirm ON paper_ballot FOR UPDATE
        USING (gnlc_chairs() AND entered_by IS DISTINCT FROM gnlc_person()) WITH CHECK (gnlc_chairs());
      CREATE POLICY vote_contest_read ON vote_contest FOR SELECT USING (true);
      CREATE POLICY vote_contest_add ON vote_contest FOR INSERT WITH CHECK (gnlc_sits_on(seat_id));
      CREATE POLICY reservation_read ON reservation FOR SELECT USING (true);
      CREATE POLICY reservation_add ON reservation FOR INSERT WITH CHECK (gnlc_sits_on(seat_id));
      CREATE POLICY speaker_read ON speaker FOR SELECT USING (true);
      CREATE POLICY speaker_add ON speaker FOR INSERT WITH CHECK (gnlc_chairs() OR gnlc_sits_on(seat_id));
      CREATE POLICY speaker_change ON speaker FOR UPDATE
        USING (gnlc_chairs() OR gnlc_sits_on(seat_id)) WITH CHECK (gnlc_chairs() OR gnlc_sits_on(seat_id));
      CREATE POLICY hall_timer_read ON hall_timer FOR SELECT USING (true);
      CREATE POLICY hall_timer_write ON hall_timer FOR ALL USING (gnlc_chairs()) WITH CHECK (gnlc_chairs());

      GRANT SELECT, INSERT, UPDATE ON consensus_call, speaker TO gnlc_app;
      GRANT SELECT, INSERT ON objection, vote_contest, reservation, paper_ballot TO gnlc_app;
      GRANT UPDATE (confirmed_by, confirmed_number) ON paper_ballot TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON hall_timer TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY item_add ON item;
      CREATE POLICY item_add ON item FOR INSERT WITH CHECK (gnlc_is_team());
      DROP POLICY ballot_read ON ballot;
      DROP POLICY ballot_add ON ballot;
      DROP POLICY ledger_entry_read ON ledger_entry;
      DROP TABLE hall_timer, speaker, reservation, vote_contest, paper_ballot, objection, consensus_call;
      DROP FUNCTION gnlc_is_told(uuid);
      DROP FUNCTION gnlc_sits_on(uuid);
      DROP INDEX poll_due;
      DROP INDEX poll_one_open;
      ALTER TABLE poll DROP COLUMN kind, DROP COLUMN options, DROP COLUMN run_off, DROP COLUMN procedure,
        DROP COLUMN closes_at, DROP COLUMN rehearsal, DROP COLUMN again_id, DROP COLUMN contest_seconds,
        DROP COLUMN declared_at, DROP COLUMN without, DROP COLUMN voided;
      CREATE UNIQUE INDEX poll_one_open ON poll (assembly_id) WHERE state = 'open';
      ALTER TABLE ballot DROP CONSTRAINT ballot_way, DROP COLUMN way, DROP COLUMN provisional,
        ALTER COLUMN choice TYPE text USING choice #>> '{}';
      ALTER TABLE ballot ADD CONSTRAINT ballot_choice CHECK (choice IN ('yes', 'no', 'abstain'));
      ALTER TABLE item DROP COLUMN place, DROP COLUMN part_of, DROP COLUMN holds;
      CREATE POLICY ballot_read ON ballot FOR SELECT USING (
        gnlc_is_system()
        OR EXISTS (SELECT 1 FROM seat s WHERE s.id = seat_id AND gnlc_speaks_for(s.city_id))
        OR EXISTS (SELECT 1 FROM poll p WHERE p.id = poll_id AND p.state = 'closed'));
      CREATE POLICY ballot_add ON ballot FOR INSERT 
        WITH CHECK (EXISTS (SELECT 1 FROM seat s WHERE s.id = seat_id AND gnlc_speaks_for(s.city_id)));
      CREATE POLICY ledger_entry_read ON ledger_entry FOR SELECT USING (
        poll_id IS NULL OR gnlc_is_system()
        OR EXISTS (SELECT 1 FROM poll p WHERE p.id = poll_id AND p.state = 'closed'));
    `);
  }
}
