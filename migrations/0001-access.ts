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

      CREATE FUNCTION gnlc_holds(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR string_to_array(current_setting('gnlc.roles', true), ',') && roles $$;

      CREATE FUNCTION gnlc_is_team() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('coordinator', 'administrator') $$;

      CREATE FUNCTION gnlc_reads_answers() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('coordinator', 'administrator', 'reviewer') $$;

      CREATE FUNCTION gnlc_reads_drafts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('coordinator', 'administrator', 'reviewer', 'observer', 'teller') $$;

      CREATE FUNCTION gnlc_signs_decisions() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('coordinator', 'reviewer') $$;

      CREATE FUNCTION gnlc_chairs() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT gnlc_holds('coordinator', 'administrator', 'teller') $$;

      CREATE FUNCTION gnlc_speaks_for(city text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT current_setting('gnlc.actor', true) = 'system'
               OR city = ANY (string_to_array(current_setting('gnlc.cities', true), ',')) $$;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION gnlc_speaks_for(text); DROP FUNCTION gnlc_chairs(); DROP FUNCTION gnlc_signs_decisions();
      DROP FUNCTION gnlc_reads_drafts(); DROP FUNCTION gnlc_reads_answers(); DROP FUNCTION gnlc_is_team();
      DROP FUNCTION gnlc_holds(text[]);
      DROP FUNCTION gnlc_person(); DROP FUNCTION gnlc_is_system();
    `);
  }
}
