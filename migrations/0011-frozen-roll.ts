import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen rolls, their publication, the objections to them and how each ended. */
export class FrozenRoll1700000000011 implements MigrationInterface {
  name = 'FrozenRoll1700000000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE frozen_roll (
        id uuid CONSTRAINT frozen_roll_pk PRIMARY KEY,
        on_day date NOT NULL,
        title text,
        document text NOT NULL,
        hash text NOT NULL,
        members integer NOT NULL,
        countries integer NOT NULL,
        replaces uuid CONSTRAINT frozen_roll_replaces_fk REFERENCES frozen_roll (id),
        frozen_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX frozen_roll_hash ON frozen_roll (hash);
      CREATE UNIQUE INDEX frozen_roll_replaced ON frozen_roll (replaces);

      CREATE TABLE roll_publication (
        roll_id uuid CONSTRAINT roll_publication_pk PRIMARY KEY
          CONSTRAINT roll_publication_roll_fk REFERENCES frozen_roll (id),
        published_at timestamptz NOT NULL,
        objections_until date NOT NULL
      );

      CREATE TABLE roll_objection (
        id uuid CONSTRAINT roll_objection_pk PRIMARY KEY,
        roll_id uuid NOT NULL CONSTRAINT roll_objection_roll_fk REFERENCES roll_publication (roll_id),
        kind text NOT NULL,
        about_id text,
        about_name text NOT NULL,
        city_id text NOT NULL CONSTRAINT roll_objection_city_fk REFERENCES member_city (id),
        person_id uuid NOT NULL CONSTRAINT roll_objection_person_fk REFERENCES person (id),
        text text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT roll_objection_of_roll UNIQUE (id, roll_id)
      );
      CREATE INDEX roll_objection_roll ON roll_objection (roll_id);

      CREATE TABLE roll_ruling (
        objection_id uuid CONSTRAINT roll_ruling_pk PRIMARY KEY,
        roll_id uuid NOT NULL,
        outcome text NOT NULL,
        reason text,
        ruled_at timestamptz NOT NULL,
        CONSTRAINT roll_ruling_objection_fk FOREIGN KEY (objection_id, roll_id)
          REFERENCES roll_objection (id, roll_id),
        CONSTRAINT roll_ruling_reason CHECK ((outcome = 'withdrawn') = (reason IS NULL))
      );
      CREATE INDEX roll_ruling_roll ON roll_ruling (roll_id);

      CREATE TABLE roll_act (
        act text NOT NULL,
        record_id uuid NOT NULL,
        person_id uuid NOT NULL CONSTRAINT roll_act_person_fk REFERENCES person (id),
        CONSTRAINT roll_act_pk PRIMARY KEY (act, record_id)
      );

      ALTER TABLE frozen_roll ENABLE ROW LEVEL SECURITY;
      ALTER TABLE roll_publication ENABLE ROW LEVEL SECURITY;
      ALTER TABLE roll_objection ENABLE ROW LEVEL SECURITY;
      ALTER TABLE roll_ruling ENABLE ROW LEVEL SECURITY;
      ALTER TABLE roll_act ENABLE ROW LEVEL SECURITY;

      CREATE POLICY roll_publication_read ON roll_publication FOR SELECT USING (true);
      CREATE POLICY roll_publication_add ON roll_publication FOR INSERT WITH CHECK (gnlc_is_team());

      CREATE POLICY frozen_roll_read ON frozen_roll FOR SELECT
        USING (gnlc_is_team() OR EXISTS (SELECT FROM roll_publication p WHERE p.roll_id = frozen_roll.id));
      CREATE POLICY frozen_roll_add ON frozen_roll FOR INSERT WITH CHECK (gnlc_is_team());

      CREATE POLICY roll_objection_read ON roll_objection FOR SELECT
        USING (gnlc_is_team() OR person_id = gnlc_person() OR gnlc_speaks_for(city_id));
      CREATE POLICY roll_objection_add ON roll_objection FOR INSERT
        WITH CHECK (person_id = gnlc_person() AND (gnlc_speaks_for(city_id) OR gnlc_watches(city_id)));

      CREATE POLICY roll_ruling_read ON roll_ruling FOR SELECT
        USING (outcome <> 'withdrawn' OR EXISTS (SELECT FROM roll_objection o WHERE o.id = objection_id));
      CREATE POLICY roll_ruling_add ON roll_ruling FOR INSERT
        WITH CHECK (CASE outcome
          WHEN 'withdrawn' THEN EXISTS
            (SELECT FROM roll_objection o WHERE o.id = objection_id AND o.person_id = gnlc_person())
          ELSE gnlc_is_team() END);

      CREATE POLICY roll_act_read ON roll_act FOR SELECT USING (gnlc_is_team() OR person_id = gnlc_person());
      CREATE POLICY roll_act_add ON roll_act FOR INSERT WITH CHECK (person_id = gnlc_person());

      GRANT SELECT, INSERT ON frozen_roll, roll_publication, roll_objection, roll_ruling, roll_act TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE roll_act, roll_ruling, roll_objection, roll_publication, frozen_roll`);
  }
}
