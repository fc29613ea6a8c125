import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trace goes from a request through the queue into the job that follows from it: its ids, nothing else. */
export class TracesOfJobs1700000000062 implements MigrationInterface {
  name = 'TracesOfJobs1700000000062';

  async up(run: QueryRunner): Promise<void> {
    await run.query('ALTER TABLE outbox ADD COLUMN trace text');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('ALTER TABLE outbox DROP COLUMN trace');
  }
}
