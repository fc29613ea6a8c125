import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cities wrote in their own words: a code book per round, codes given by hand, quotes cleared one by one. */
export class Texts1700000000035 implements MigrationInterface {
  name = 'Texts1700000000035';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- The newest version of a code counts; the earlier ones say what it meant when it was given.
      CREATE TABLE text_code (
        id uuid,
        version integer,
        round_id text NOT NULL CONSTRAINT text_code_round_fk REFERENCES round (id),
        name text NOT NULL,
        definition text NOT NULL,
        retired boolean NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        CONSTRAINT text_code_pk PRIMARY KEY (id, version)
      );
      CREATE INDEX text_code_round ON text_code (round_id);
      -- text_id stands for the very words: a city that writes something else is coded anew.
      CREATE TABLE text_coding (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT text_coding_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT text_coding_round_fk REFERENCES round (id),
        text_id text NOT NULL,
        code_id uuid NOT NULL,
        given boolean NOT NULL,
        coded_by uuid,
        coded_at timestamptz NOT NULL
      );
      CREATE INDEX text_coding_round ON text_coding (round_id);
      CREATE TABLE text_quote (
        id uuid CONSTRAINT text_quote_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT text_quote_round_fk REFERENCES round (id),
        text_id text NOT NULL,
        words text NOT NULL,
        cleared_by uuid,
        cleared_at timestamptz NOT NULL
      );
      CREATE INDEX text_quote_round ON text_quote (round_id);
      CREATE TABLE text_quote_revocation (
        quote_id uuid CONSTRAINT text_quote_revocation_pk PRIMARY KEY
          CONSTRAINT text_quote_revocation_quote_fk REFERENCES text_quote (id),
        reason text NOT NULL,
        revoked_by uuid,
        revoked_at timestamptz NOT NULL
      );

      ALTER TABLE text_code ENABLE ROW LEVEL SECURITY;
      ALTER TABLE text_coding ENABLE ROW LEVEL SECURITY;
      ALTER TABLE text_quote ENABLE ROW LEVEL SECURITY;
      ALTER TABLE text_quote_revocation ENABLE ROW LEVEL SECURITY;
      CREATE POLICY text_code_read ON text_code FOR SELECT USING (gnlc_is_team());
      CREATE POLICY text_code_add ON text_code FOR INSERT WITH CHECK (gnlc_is_team());
      CREATE POLICY text_coding_read ON text_coding FOR SELECT USING (gnlc_is_team());
      CREATE POLICY text_coding_add ON text_coding FOR INSERT WITH CHECK (
        gnlc_is_team() AND EXISTS (
          SELECT 1 FROM text_code c WHERE c.id = code_id AND c.round_id = text_coding.round_id));
      -- The public reads the words of a cleared quote from the service, never the row, which leads to the city.
      CREATE POLICY text_quote_read ON text_quote FOR SELECT USING (gnlc_is_team());
      -- Nobody clears or revokes in the name of another.
      CREATE POLICY text_quote_add ON text_quote FOR INSERT WITH CHECK (
        gnlc_is_team() AND (gnlc_is_system() OR cleared_by = gnlc_person()));
      CREATE POLICY text_quote_revocation_read ON text_quote_revocation FOR SELECT USING (gnlc_is_team());
      CREATE POLICY text_quote_revocation_add ON text_quote_revocation FOR INSERT WITH CHECK (
        gnlc_is_team() AND (gnlc_is_system() OR revoked_by = gnlc_person()));

      GRANT SELECT, INSERT ON text_code, text_coding, text_quote, text_quote_revocation TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE text_quote_revocation, text_quote, text_coding, text_code');
  }
}
