import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever remembers who may do what hears of every change of it: other processes by a notification, its own by a notice. */
export class AccessChanges1700000000023 implements MigrationInterface {
  name = 'AccessChanges1700000000023';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION gnlc_access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_notify('gnlc_access', '');
          -- A notification may arrive after the commit has been answered; a notice comes before it, on the same connection.
          RAISE NOTICE 'gnlc_access';
          RETURN NULL;
        END $$;

      CREATE TRIGGER session_access AFTER UPDATE OR DELETE
        ON session FOR EACH STATEMENT EXECUTE FUNCTION gnlc_access_changed();
      CREATE TRIGGER role_grant_access AFTER INSERT OR UPDATE OR DELETE
        ON role_grant FOR EACH STATEMENT EXECUTE FUNCTION gnlc_access_changed();
      CREATE TRIGGER member_city_access AFTER INSERT OR DELETE OR UPDATE OF id, country
        ON member_city FOR EACH STATEMENT EXECUTE FUNCTION gnlc_access_changed();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TRIGGER member_city_access ON member_city;
      DROP TRIGGER role_grant_access ON role_grant;
      DROP TRIGGER session_access ON session;
      DROP FUNCTION gnlc_access_changed();
    `);
  }
}
