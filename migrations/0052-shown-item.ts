import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the chair shows the hall between two decisions. */
export class ShownItem1700000000052 implements MigrationInterface {
  name = 'ShownItem1700000000052';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE assembly
        ADD COLUMN shown_item uuid CONSTRAINT assembly_shown_item_fk REFERENCES item (id);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('ALTER TABLE assembly DROP COLUMN shown_item');
  }
}
