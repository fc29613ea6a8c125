import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order among edits of the roll that does not depend on a clock: two may bear the same instant. */
export class RollEdit1700000000009 implements MigrationInterface {
  name = 'RollEdit1700000000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE member_edit ADD COLUMN number serial;
      GRANT USAGE ON SEQUENCE member_edit_number_seq TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE member_edit DROP COLUMN number`);
  }
}
