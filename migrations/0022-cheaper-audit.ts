import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Only the trigger of an entry puts it among those that wait: that it exists need not be looked up for every write. */
export class CheaperAudit1700000000022 implements MigrationInterface {
  name = 'CheaperAudit1700000000022';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE audit_waiting DROP CONSTRAINT audit_waiting_entry_fk`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      `ALTER TABLE audit_waiting ADD CONSTRAINT audit_waiting_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry (id)`,
    );
  }
}
