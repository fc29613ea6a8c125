import { assertMigrated, assertServingRole, withClient } from '#store';
import { testDatabase } from './test-database.ts';

describe('testDatabase', () => {
  test('gives each test a migrated database of its own that the service may serve from', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
    try {
      await assertMigrated(one.appUrl);
      await assertServingRole(one.appUrl);
      await withClient(one.ownerUrl, (client) => client.query('CREATE TABLE seen_by_one (id integer)'));
      const { rows } = await withClient(other.ownerUrl, (client) =>
        client.query(`SELECT to_regclass('seen_by_one') AS found`),
      );
      expect(rows).toEqual([{ found: null }]);
    } finally {
      await Promise.all([one.drop(), other.drop()]);
    }
  });
});
