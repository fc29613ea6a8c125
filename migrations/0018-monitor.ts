import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has opened the form, which share of each segment is wanted, and what the team has said about doubts in answers. */
export class Monitor1700000000018 implements MigrationInterface {
  name = 'Monitor1700000000018';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE response_opening (
        round_id text NOT NULL,
        city_id text NOT NULL,
        opened_at timestamptz NOT NULL,
        CONSTRAINT response_opening_pk PRIMARY KEY (round_id, city_id),
        CONSTRAINT response_opening_city_fk FOREIGN KEY (round_id, city_id)
          REFERENCES round_city (round_id, city_id)
      );

      CREATE TABLE round_target (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT round_target_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT round_target_round_fk REFERENCES round (id),
        targets jsonb NOT NULL,
        set_at timestamptz NOT NULL,
        set_by uuid
      );
      CREATE INDEX round_target_round ON round_target (round_id, id);

      CREATE TABLE flag_resolution (
        round_id text NOT NULL,
        flag text NOT NULL,
        city_id text NOT NULL,
        question_id text NOT NULL,
        rule text NOT NULL,
        params jsonb NOT NULL,
        note text NOT NULL,
        resolved_at timestamptz NOT NULL,
        resolved_by uuid,
        CONSTRAINT flag_resolution_pk PRIMARY KEY (round_id, flag),
        CONSTRAINT flag_resolution_city_fk FOREIGN KEY (round_id, city_id)
          REFERENCES round_city (round_id, city_id)
      );

      ALTER TABLE response_opening ENABLE ROW LEVEL SECURITY;
      ALTER TABLE round_target ENABLE ROW LEVEL SECURITY;
      ALTER TABLE flag_resolution ENABLE ROW LEVEL SECURITY;

      CREATE POLICY response_opening_read ON response_opening FOR SELECT
        USING (gnlc_reads_answers() OR gnlc_speaks_for(city_id) OR gnlc_guest_of(round_id, city_id));
      CREATE POLICY response_opening_add ON response_opening FOR INSERT
        WITH CHECK (gnlc_speaks_for(city_id) OR gnlc_guest_of(round_id, city_id));
      CREATE POLICY round_target_read ON round_target FOR SELECT USING (gnlc_reads_drafts());
      CREATE POLICY round_target_add ON round_target FOR INSERT WITH CHECK (gnlc_is_team());
      -- What the team says about an answer is not for the city, nor is it for those who only watch.
      CREATE POLICY flag_resolution_read ON flag_resolution FOR SELECT USING (gnlc_reads_answers());
      CREATE POLICY flag_resolution_add ON flag_resolution FOR INSERT WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON response_opening, round_target, flag_resolution TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE flag_resolution, round_target, response_opening;`);
  }
}
