import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { migrations } from '#migrations';
import { StartError } from '#problem';
import { appRole, withClient } from './roles.ts';

/** One number for all processes of the service: whoever holds it migrates, the others wait. */
const advisoryLock = 7_104_201_904;

/** PostgreSQL: a lock was not to be had in time; a deadlock. */
const outOfLuck: ReadonlySet<string> = new Set(['55P03', '40P01']);
const mostAttempts = 200;
/** Milliseconds. */
const pause = 50;

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
      // Here one waits for as long as another process migrates.
      await lock.query('SET lock_timeout = 0');
      await lock.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
      const before = await appliedOn(lock);
      await patiently(() => source.runMigrations({ transaction: 'each' }));
      // Those who serve may see whether they fit the schema.
      await lock.query(`GRANT SELECT ON migrations TO ${appRole}`);
      return (await appliedOn(lock)).filter((name) => !before.includes(name));
    } finally {
      // Ends the session's lock, too.
      await lock.query('SELECT pg_advisory_unlock_all()');
      await lock.release();
    }
  });
}

/** Names of the migrations that a database has, in their order. */
async function appliedOn(runner: { query<T>(sql: string): Promise<T> }): Promise<readonly string[]> {
  const [table] = await runner.query<readonly { found: string | null }[]>(
    `SELECT to_regclass('migrations') AS found`,
  );
  if (!table?.found) return [];
  const rows = await runner.query<readonly { name: string }[]>('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/**
 * Refuses a database that is behind this version of the service.
 * @throws StartError with what to do
 */
export async function assertMigrated(appUrl: string): Promise<void> {
  const applied = await withClient(appUrl, (client) =>
    appliedOn({ query: async (sql) => (await client.query(sql)).rows as never }),
  );
  const missing = migrations.filter((Migration) => !applied.includes(new Migration().name));
  if (missing.length === 0) return;
  throw new StartError(
    `The database lacks ${missing.length} of ${migrations.length} migrations. Give DATABASE_OWNER_URL, the address ` +
      'under the role that owns the tables, and they are applied at start.',
  );
}

/**
 * Does it until it gets its locks: each time it waits for less than it takes the server to look for a deadlock, so that of a
 * migration and somebody who is served it is never the latter who is turned away, and nobody queues behind it for long.
 */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
      if (!outOfLuck.has(code) || attempt === mostAttempts) throw error;
      await sleep(pause * Math.min(attempt, 10));
    }
  }
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
    // What it says on its own of an attempt that is made again is no news.
    logger: 'debug',
    extra: { options: '-c lock_timeout=400ms' },
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
