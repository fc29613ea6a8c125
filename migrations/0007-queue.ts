import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has to follow a commit: the outbox that the relay empties, and the mails it sends. */
export class Queue1700000000007 implements MigrationInterface {
  name = 'Queue1700000000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE outbox (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
        job text NOT NULL,
        payload jsonb NOT NULL,
        attempt integer NOT NULL,
        created_at timestamptz NOT NULL,
        dispatched_at timestamptz
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE dispatched_at IS NULL;

      CREATE TABLE mail (
        id uuid CONSTRAINT mail_pk PRIMARY KEY,
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz
      );

      ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mail ENABLE ROW LEVEL SECURITY;

      CREATE POLICY outbox_add ON outbox FOR INSERT WITH CHECK (current_setting('gnlc.actor', true) IN ('person', 'system'));
      CREATE POLICY outbox_relay ON outbox FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());
      CREATE POLICY mail_system ON mail FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT, UPDATE, DELETE ON outbox, mail TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE mail, outbox`);
  }
}
