import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reviewer who puts a decision forward asks the others for their signature, as the team does. */
export class SignatureMails1700000000045 implements MigrationInterface {
  name = 'SignatureMails1700000000045';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE POLICY mail_signature ON mail FOR INSERT WITH CHECK (gnlc_holds('reviewer'))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP POLICY mail_signature ON mail`);
  }
}
