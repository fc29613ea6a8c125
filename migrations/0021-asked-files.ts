import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What guests of an invitation link send as files. */
export class AskedFiles1700000000021 implements MigrationInterface {
  name = 'AskedFiles1700000000021';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A guest's files are answers: papers with signatures stay between the city and the team.
      CREATE POLICY upload_guest ON upload FOR SELECT
        USING (purpose = 'answer' AND gnlc_guests_response(response_id));
      CREATE POLICY upload_guest_add ON upload FOR INSERT
        WITH CHECK (purpose = 'answer' AND gnlc_guests_response(response_id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY upload_guest_add ON upload;
      DROP POLICY upload_guest ON upload;
    `);
  }
}
