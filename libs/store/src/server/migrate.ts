import { DataSource } from 'typeorm';
import { migrations } from '#migrations';
import { StartError } from '#problem';
import { appRole, withClient } from './roles.ts';

/** One number for all processes of the service: whoever holds it migrates, the others wait. */
const advisoryLock = 7_104_201_904;

/**
 * Applies every migration that is missing, each in a transaction; processes that start at once take turns.
 * @param only names of the migrations that shall be applied: the schema of an earlier version; all of them when left out
 * @returns names of the migrations that were applied now
 * @throws StartError where a migration that is asked for is none of this version
 */
export async function migrate(ownerUrl: string, only?: readonly string[]): Promise<readonly string[]> {
  return withSource(ownerUrl, wanted(only), async (source) => {
    const lock = source.createQueryRunner();
    try {
      await lock.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
      const applied = await source.runMigrations({ transaction: 'each' });
      // Those who serve may see whether they fit the schema.
      await lock.query(`GRANT SELECT ON migrations TO ${appRole}`);
      return applied.map(({ name }) => name);
    } finally {
      // Ends the session's lock, too.
      await lock.query('SELECT pg_advisory_unlock_all()');
      await lock.release();
    }
  });
}

/**
 * Refuses a database that is behind this version of the service.
 * @throws StartError with what to do
 */
export async function assertMigrated(appUrl: string): Promise<void> {
  const applied = await withClient(appUrl, async (client) => {
    const { rows: tables } = await client.query<{ found: string | null }>(
      `SELECT to_regclass('migrations') AS found`,
    );
    if (!tables[0]?.found) return [];
    return (await client.query<{ name: string }>('SELECT name FROM migrations')).rows.map(({ name }) => name);
  });
  const missing = migrations.filter((Migration) => !applied.includes(new Migration().name));
  if (missing.length === 0) return;
  throw new StartError(
    `The database lacks ${missing.length} of ${migrations.length} migrations. Give DATABASE_OWNER_URL, the address ` +
      'under the role that owns the tables, and they are applied at start.',
  );
}

/** Those that are asked for, in the order of the list. */
function wanted(only: readonly string[] | undefined): typeof migrations {
  if (only === undefined) return migrations;
  const unknown = only.filter((name) => !migrations.some((Migration) => new Migration().name === name));
  if (unknown.length > 0) {
    throw new StartError(
      `This version of the service is older than the data: it does not know ${unknown.join(', ')}. ` +
        'Install the version that the data come from, or a later one.',
    );
  }
  return migrations.filter((Migration) => only.includes(new Migration().name));
}

async function withSource<T>(
  url: string,
  applied: typeof migrations,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...applied],
    applicationName: 'gnlc-migrate',
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
