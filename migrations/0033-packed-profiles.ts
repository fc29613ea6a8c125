import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Large frozen profiles as packed shards, what their shards were counted to, and runs over a file. */
export class PackedProfiles1700000000033 implements MigrationInterface {
  name = 'PackedProfiles1700000000033';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE profile ALTER COLUMN document DROP NOT NULL;
      ALTER TABLE profile ADD COLUMN head jsonb;
      ALTER TABLE run ADD COLUMN file text;

      CREATE TABLE profile_shard (
        profile_hash text NOT NULL CONSTRAINT profile_shard_profile_fk REFERENCES profile (hash),
        number integer NOT NULL,
        bytes bytea NOT NULL,
        CONSTRAINT profile_shard_pk PRIMARY KEY (profile_hash, number)
      );
      -- Packed already: the server's own compression would cost time and gain little.
      ALTER TABLE profile_shard ALTER COLUMN bytes SET STORAGE EXTERNAL;

      -- Kept only until the shards of a run are merged.
      CREATE TABLE run_count (
        run_id uuid NOT NULL CONSTRAINT run_count_run_fk REFERENCES run (id),
        shard integer NOT NULL,
        counts bytea NOT NULL,
        CONSTRAINT run_count_pk PRIMARY KEY (run_id, shard)
      );

      ALTER TABLE profile_shard ENABLE ROW LEVEL SECURITY;
      ALTER TABLE run_count ENABLE ROW LEVEL SECURITY;

      CREATE POLICY profile_shard_read ON profile_shard FOR SELECT USING (gnlc_reads_answers());
      CREATE POLICY profile_shard_add ON profile_shard FOR INSERT WITH CHECK (gnlc_is_system());
      CREATE POLICY run_count_system ON run_count FOR ALL USING (gnlc_is_system()) WITH CHECK (gnlc_is_system());

      GRANT SELECT, INSERT ON profile_shard TO gnlc_app;
      GRANT SELECT, INSERT, DELETE ON run_count TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE run_count, profile_shard;
      ALTER TABLE run DROP COLUMN file;
      ALTER TABLE profile DROP COLUMN head;
      ALTER TABLE profile ALTER COLUMN document SET NOT NULL;
    `);
  }
}
