import { StartError } from '#problem';
import { embeddedServer } from '../server/embedded-server.ts';
import { appRole, ownerRole, withClient } from '../server/roles.ts';

/** What became of the database that was there before. */
export interface Replaced<T> {
  readonly result: T;
  /** The name under which it is kept; null where there was nothing in it. */
  readonly kept: string | null;
}

const inDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

/**
 * Fills a new database of our own PostgreSQL and, when `fill` succeeds, puts it in the place of the one that serves, which
 * is kept beside it. When it fails, all is as it was.
 * @param mark ends the names of both, to tell them from those of other times
 * @throws StartError while the service runs
 */
export async function replaceDatabase<T>(
  dataDir: string,
  mark: string,
  say: (message: string) => void,
  fill: (ownerUrl: string) => Promise<T>,
): Promise<Replaced<T>> {
  const server = await embeddedServer(dataDir, say);
  try {
    if (!server.owned)
      throw new StartError('The service runs on this data folder. Stop it first: it would go on writing.');
    const [next, before] = [`gnlc_next_${mark}`, `gnlc_before_${mark}`];
    const asSuperuser = (sql: string): Promise<unknown> =>
      withClient(server.superuserUrl, (client) => client.query(sql));
    await asSuperuser(`CREATE DATABASE ${next} OWNER ${ownerRole}`);
    try {
      const result = await fill(inDatabase(server.ownerUrl, next));
      const kept = await holdsAnything(server.ownerUrl);
      await asSuperuser(kept ? `ALTER DATABASE gnlc RENAME TO ${before}` : 'DROP DATABASE gnlc');
      await asSuperuser(`ALTER DATABASE ${next} RENAME TO gnlc`);
      // Nobody serves what was replaced by a slip of a name.
      if (kept) await asSuperuser(`REVOKE CONNECT ON DATABASE ${before} FROM PUBLIC, ${appRole}`);
      return { result, kept: kept ? before : null };
    } catch (error) {
      await asSuperuser(`DROP DATABASE IF EXISTS ${next} WITH (FORCE)`);
      throw error;
    }
  } finally {
    await server.stop();
  }
}

/** Removes every database that was kept beside a restored one, and gives their names. */
export async function dropReplaced(
  dataDir: string,
  say: (message: string) => void,
): Promise<readonly string[]> {
  const server = await embeddedServer(dataDir, say);
  try {
    return await withClient(server.superuserUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT datname AS name FROM pg_database WHERE datname ~ '^gnlc_before_[0-9]+$' ORDER BY datname`,
      );
      for (const { name } of rows) await client.query(`DROP DATABASE ${name}`);
      return rows.map(({ name }) => name);
    });
  } finally {
    await server.stop();
  }
}

/** Whether there is a table in the database. */
export async function holdsAnything(ownerUrl: string): Promise<boolean> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(
      `SELECT FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LIMIT 1`,
    ),
  );
  return rows.length > 0;
}
