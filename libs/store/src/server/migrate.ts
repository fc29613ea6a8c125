import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '#migrations';
import { Problem } from '#problem';
import { appRole, withClient } from './roles.ts';

/** One lock for every process that would migrate; any number will do, as long as it stays. */
const migrationLock = 4_711_2019;
/** Further tables that live in the same database but are not ours. */
export type PrepareTables = (owner: Client, servingRole: string) => Promise<void>;

function sourceOf(url: string): DataSource {
  return new DataSource({ type: 'postgres', url, migrations: [...migrations], poolSize: 2 });
}

/**
 * Brings the schema up to date as its owner, under an advisory lock: processes that start together migrate once.
 * Each migration runs in a transaction of its own.
 */
export async function migrate(ownerUrl: string, prepare?: PrepareTables): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${appRole}`);
    const source = await sourceOf(ownerUrl).initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    await prepare?.(client, appRole);
  });
}

/**
 * Refuses a schema that is not up to date, for a process that may not migrate.
 * @throws Problem `unavailable` / `schema-not-migrated`
 */
export async function assertMigrated(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client
      .query<{ name: string }>('SELECT name FROM migrations')
      .catch(() => ({ rows: [] as { name: string }[] }));
    const done = new Set(rows.map((row) => row.name));
    const missing = migrations.map((one) => new one().name).filter((name) => !done.has(name));
    if (missing.length > 0)
      throw new Problem('unavailable', 'schema-not-migrated', { missing: missing.join(', ') });
  });
}
