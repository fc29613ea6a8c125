import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a seat has a ballot, for whoever enters slips and may not read the ballots of an open poll. */
export class HasVoted1700000000065 implements MigrationInterface {
  name = 'HasVoted1700000000065';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION gnlc_has_voted(asked_poll uuid, asked_seat uuid) RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT gnlc_chairs()
           AND EXISTS (SELECT FROM ballot b WHERE b.poll_id = asked_poll AND b.seat_id = asked_seat) $$;
      REVOKE EXECUTE ON FUNCTION gnlc_has_voted(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION gnlc_has_voted(uuid, uuid) TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP FUNCTION gnlc_has_voted(uuid, uuid)');
  }
}
