import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a round that was closed was opened again: appended, never edited. */
export class RoundReopening1700000000031 implements MigrationInterface {
  name = 'RoundReopening1700000000031';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE round_reopening (
        id uuid CONSTRAINT round_reopening_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT round_reopening_round_fk REFERENCES round (id),
        reason text NOT NULL,
        reopened_at timestamptz NOT NULL,
        reopened_by uuid
      );
      CREATE INDEX round_reopening_round ON round_reopening (round_id);
      ALTER TABLE round_reopening ENABLE ROW LEVEL SECURITY;
      CREATE POLICY round_reopening_read ON round_reopening FOR SELECT USING (gnlc_reads_drafts());
      CREATE POLICY round_reopening_add ON round_reopening FOR INSERT WITH CHECK (gnlc_is_team());
      GRANT SELECT, INSERT ON round_reopening TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE round_reopening`);
  }
}
