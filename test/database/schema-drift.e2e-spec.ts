import { DataSource } from 'typeorm';
import { entities } from '#store';
import { migrations } from '#migrations';
import { testDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';

describe('the schema', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      entities: [...entities],
      migrations: [...migrations],
    });
    await source.initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const differences = async (): Promise<readonly string[]> =>
    (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  test('that the migrations make is the one that the entities describe', async () => {
    expect(await differences()).toEqual([]);
  });

  test('has row-level security on every table that holds data', async () => {
    const unprotected: unknown = await source.query(
      `SELECT relname AS table FROM pg_class
       WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
         AND NOT relrowsecurity AND relname <> 'migrations'`,
    );
    expect(unprotected).toEqual([]);
  });

  test('goes down to nothing and up again', async () => {
    for (const _ of migrations) await source.undoLastMigration();
    const left: unknown = await source.query(
      `SELECT relname AS name FROM pg_class
       WHERE relkind IN ('r', 'p', 'v', 'S') AND relnamespace = 'public'::regnamespace AND relname !~ '^migrations'
       UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
    );
    expect(left).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await differences()).toEqual([]);
  });
});
