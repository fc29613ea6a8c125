import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of every backup, for those who keep the installation. */
export class Backups1700000000053 implements MigrationInterface {
  name = 'Backups1700000000053';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE backup (
        id uuid CONSTRAINT backup_pk PRIMARY KEY,
        at timestamptz NOT NULL,
        -- begun; made: proven by restoring it; failed: there is none; missed: administrators were written to.
        outcome text NOT NULL,
        file text,
        bytes bigint,
        sha256 text,
        -- Null where no place is set.
        taken_away boolean,
        reason text
      );
      CREATE INDEX backup_at ON backup (at);
      ALTER TABLE backup ENABLE ROW LEVEL SECURITY;
      CREATE POLICY backup_read ON backup FOR SELECT USING (gnlc_is_team());
      CREATE POLICY backup_add ON backup FOR INSERT WITH CHECK (gnlc_is_system());
      GRANT SELECT, INSERT ON backup TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE backup`);
  }
}
