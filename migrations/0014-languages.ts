import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Languages that the team adds by a file: every version is kept, the latest counts. */
export class Languages1700000000014 implements MigrationInterface {
  name = 'Languages1700000000014';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE language_version (
        tag text NOT NULL,
        version integer NOT NULL,
        state text NOT NULL,
        name text NOT NULL,
        translations jsonb NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid CONSTRAINT language_version_person_fk REFERENCES person (id),
        CONSTRAINT language_version_pk PRIMARY KEY (tag, version),
        CONSTRAINT language_version_state CHECK (state IN ('offered', 'withdrawn'))
      );

      ALTER TABLE language_version ENABLE ROW LEVEL SECURITY;
      CREATE POLICY language_version_read ON language_version FOR SELECT USING (true);
      CREATE POLICY language_version_add ON language_version FOR INSERT WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON language_version TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE language_version;`);
  }
}
