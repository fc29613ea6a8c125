import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { prepareQueueTables } from '#jobs';
import { embeddedServer, migrate, withClient } from '#store';
import type { EmbeddedServer } from '#store';
import { removeAbandonedServers, sharedServerFolder } from './shared-server-folder.js';

/** A migrated, empty database of one test. */
export interface TestDatabase {
  /** Serving role. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Removes it; connections that are still open are cut. */
  readonly drop: () => Promise<void>;
}

const template = 'gnlc_template';
// Nothing of it must survive a power cut.
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

let server: Promise<EmbeddedServer> | undefined;

/** A database cloned from a template that is migrated once a run; all tests of a run share one server. */
export const testDatabase = (): Promise<TestDatabase> => newDatabase(template);

/** One without any table. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase('template0');

async function newDatabase(from: string): Promise<TestDatabase> {
  const { appUrl, ownerUrl, superuserUrl } = await (server ??= sharedServer());
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(superuserUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER gnlc_owner`),
  );
  return {
    appUrl: inDatabase(appUrl, name),
    ownerUrl: inDatabase(ownerUrl, name),
    drop: () =>
      withClient(superuserUrl, async (client) => {
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

async function sharedServer(): Promise<EmbeddedServer> {
  if (!existsSync(sharedServerFolder)) await removeAbandonedServers();
  const found = await embeddedServer(sharedServerFolder, () => undefined, fast);
  await withClient(found.superuserUrl, async (client) => {
    // Workers come at once: the first makes the template, the others wait for it.
    await client.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
      template,
    ]);
    if (rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${template}`);
    await client.query(`CREATE DATABASE ${template} OWNER gnlc_owner`);
    const ownerUrl = inDatabase(found.ownerUrl, template);
    await migrate(ownerUrl);
    await withClient(ownerUrl, (owner) => prepareQueueTables(owner, 'gnlc_app'));
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
  return found;
}

function inDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: name }).href;
}
