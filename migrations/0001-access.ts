import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asking: readers of the transaction-local settings that the store sets, used by every policy. */
export class Access1700000000001 implements MigrationInterface {
  name = 'Access1700000000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION gnlc_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system' $$;

      CREATE FUNCTION gnlc_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('gnlc.person', true), '')::uuid $$;

      CREATE FUNCTION gnlc_is_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR string_to_array(current_setting('gnlc.roles', true), ',')
                  && ARRAY['coordinator', 'reviewer', 'administrator'] $$;

      CREATE FUNCTION gnlc_speaks_for(city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR city = ANY (string_to_array(current_setting('gnlc.cities', true), ',')) $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION gnlc_speaks_for(text); DROP FUNCTION gnlc_is_staff();
      DROP FUNCTION gnlc_person(); DROP FUNCTION gnlc_is_system();
    `);
  }
}
