import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ballots are signed by the device: its public key, and the hash of the entry that opened a poll, which is signed with. */
export class Signatures1700000000049 implements MigrationInterface {
  name = 'Signatures1700000000049';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE seat_device ADD COLUMN key text;
      ALTER TABLE poll ADD COLUMN open_hash text;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE poll DROP COLUMN open_hash;
      ALTER TABLE seat_device DROP COLUMN key;
    `);
  }
}
