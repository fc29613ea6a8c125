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

  test('a clone takes a fraction of a second', async () => {
    await (await testDatabase()).drop();
    const started = performance.now();
    const database = await testDatabase();
    expect(performance.now() - started).toBeLessThan(2_000);
    await database.drop();
  });
});
