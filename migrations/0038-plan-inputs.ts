import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan is drafted from is frozen; its seed is public before anything is computed. */
export class PlanInputs1700000000038 implements MigrationInterface {
  name = 'PlanInputs1700000000038';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE plan ADD COLUMN seed text NOT NULL DEFAULT '', ADD COLUMN progress real NOT NULL DEFAULT 0,
        -- What the team asked of the draft: settings of the rules, parts of split areas, lines that it holds.
        ADD COLUMN terms text NOT NULL DEFAULT '{}';
      -- Plans of before were drafted without lots of their own.
      ALTER TABLE plan ALTER COLUMN seed DROP DEFAULT, ALTER COLUMN progress DROP DEFAULT,
        ALTER COLUMN terms DROP DEFAULT;

      CREATE TABLE plan_input (
        plan_id uuid CONSTRAINT plan_input_pk PRIMARY KEY
          CONSTRAINT plan_input_plan_fk REFERENCES plan (id),
        document text NOT NULL,
        hash text NOT NULL,
        created_at timestamptz NOT NULL
      );
      ALTER TABLE plan_input ENABLE ROW LEVEL SECURITY;
      -- It says how each city ordered the areas: the plan may be public, this never is.
      CREATE POLICY plan_input_read ON plan_input FOR SELECT USING (gnlc_is_team());
      CREATE POLICY plan_input_add ON plan_input FOR INSERT WITH CHECK (gnlc_is_system());
      GRANT SELECT, INSERT ON plan_input TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE plan_input;
      ALTER TABLE plan DROP COLUMN terms, DROP COLUMN progress, DROP COLUMN seed;
    `);
  }
}
