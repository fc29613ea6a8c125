import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Running statistics of the answers of each round, and what has changed since they were brought up to date. */
export class LiveStatistics1700000000034 implements MigrationInterface {
  name = 'LiveStatistics1700000000034';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- All of it is derived: thrown away, it is counted anew from the answers.
      CREATE TABLE live_round (
        round_id text CONSTRAINT live_round_pk PRIMARY KEY,
        basis text NOT NULL
      );
      CREATE TABLE live_statistics (
        round_id text NOT NULL,
        stratum text NOT NULL,
        invited integer NOT NULL,
        begun integer NOT NULL,
        submitted integer NOT NULL,
        ranked integer NOT NULL,
        counts bytea,
        CONSTRAINT live_statistics_pk PRIMARY KEY (round_id, stratum)
      );
      CREATE TABLE live_answer (
        response_id uuid CONSTRAINT live_answer_pk PRIMARY KEY,
        round_id text NOT NULL,
        stratum text NOT NULL,
        submitted boolean NOT NULL,
        preference jsonb,
        lot text NOT NULL
      );
      -- The first of these by lot are the sample.
      CREATE INDEX live_answer_lot ON live_answer (round_id, lot) WHERE preference IS NOT NULL;
      CREATE TABLE live_change (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT live_change_pk PRIMARY KEY,
        round_id text NOT NULL,
        -- Null: who is asked, or where, has changed.
        response_id uuid
      );
      CREATE INDEX live_change_round ON live_change (round_id);

      -- Noted where it happens, so that no way of changing an answer is forgotten.
      CREATE FUNCTION gnlc_note_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          INSERT INTO live_change (round_id, response_id) VALUES (NEW.round_id, NEW.id);
          RETURN NULL;
        END $$;
      CREATE TRIGGER response_noted AFTER INSERT OR UPDATE OF state, submitted_at ON response
        FOR EACH ROW EXECUTE FUNCTION gnlc_note_answer();

      CREATE FUNCTION gnlc_note_invited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          INSERT INTO live_change (round_id, response_id)
            SELECT DISTINCT round_id, NULL::uuid FROM changed
            UNION ALL SELECT r.round_id, r.id FROM response r JOIN changed c USING (round_id, city_id);
          RETURN NULL;
        END $$;
      CREATE TRIGGER round_city_added AFTER INSERT ON round_city
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gnlc_note_invited();
      CREATE TRIGGER round_city_removed AFTER DELETE ON round_city
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gnlc_note_invited();

      CREATE FUNCTION gnlc_note_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          INSERT INTO live_change (round_id, response_id)
            SELECT round_id, NULL::uuid FROM round_city WHERE city_id = NEW.id
            UNION ALL SELECT round_id, id FROM response WHERE city_id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER member_city_moved AFTER UPDATE OF region ON member_city
        FOR EACH ROW WHEN (OLD.region IS DISTINCT FROM NEW.region) EXECUTE FUNCTION gnlc_note_region();

      ALTER TABLE live_round ENABLE ROW LEVEL SECURITY;
      ALTER TABLE live_statistics ENABLE ROW LEVEL SECURITY;
      ALTER TABLE live_answer ENABLE ROW LEVEL SECURITY;
      ALTER TABLE live_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY live_round_system ON live_round FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY live_statistics_system ON live_statistics FOR ALL
        USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY live_answer_system ON live_answer FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY live_change_system ON live_change FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      GRANT SELECT, INSERT, UPDATE, DELETE ON live_round, live_statistics, live_answer TO gnlc_app;
      GRANT SELECT, INSERT, DELETE ON live_change TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TRIGGER member_city_moved ON member_city;
      DROP TRIGGER round_city_removed ON round_city;
      DROP TRIGGER round_city_added ON round_city;
      DROP TRIGGER response_noted ON response;
      DROP FUNCTION gnlc_note_region(), gnlc_note_invited(), gnlc_note_answer();
      DROP TABLE live_change, live_answer, live_statistics, live_round;
    `);
  }
}
