import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After a round has opened, its settings change only when a second person agrees, and why is on the record. */
export class SettingsChanges1700000000027 implements MigrationInterface {
  name = 'SettingsChanges1700000000027';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE settings_change (
        id uuid CONSTRAINT settings_change_pk PRIMARY KEY,
        round_id text NOT NULL CONSTRAINT settings_change_round_fk REFERENCES round (id),
        document text NOT NULL,
        hash text NOT NULL,
        reason text NOT NULL,
        proposed_by uuid,
        proposed_at timestamptz NOT NULL,
        position integer GENERATED ALWAYS AS IDENTITY
      );
      CREATE INDEX settings_change_round ON settings_change (round_id);
      ALTER TABLE round_settings
        ADD COLUMN change_id uuid CONSTRAINT round_settings_change_fk REFERENCES settings_change (id),
        ADD COLUMN second_by uuid;
      CREATE UNIQUE INDEX round_settings_change ON round_settings (change_id);

      ALTER TABLE settings_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY settings_change_read ON settings_change FOR SELECT USING (
        gnlc_reads_drafts() OR EXISTS (SELECT 1 FROM round_settings s WHERE s.change_id = settings_change.id));
      CREATE POLICY settings_change_add ON settings_change FOR INSERT WITH CHECK (gnlc_is_team());

      DROP POLICY round_settings_sign ON round_settings;
      -- One signature is enough only while the round is planned.
      CREATE POLICY round_settings_sign ON round_settings FOR INSERT WITH CHECK (
        (gnlc_is_team() AND EXISTS (SELECT 1 FROM round r WHERE r.id = round_id AND r.state = 'draft'))
        OR (gnlc_holds('coordinator', 'administrator', 'reviewer') AND second_by IS NOT NULL
          AND second_by IS DISTINCT FROM signed_by AND (gnlc_is_system() OR second_by = gnlc_person())));

      GRANT SELECT, INSERT ON settings_change TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP POLICY round_settings_sign ON round_settings;
      CREATE POLICY round_settings_sign ON round_settings FOR INSERT WITH CHECK (gnlc_is_team());
      DROP POLICY settings_change_read ON settings_change;
      DROP INDEX round_settings_change;
      ALTER TABLE round_settings DROP COLUMN second_by, DROP COLUMN change_id;
      DROP TABLE settings_change;
    `);
  }
}
