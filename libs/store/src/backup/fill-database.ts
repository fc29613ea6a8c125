import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { StartError } from '#problem';
import { migrate } from '../server/migrate.ts';
import { withClient } from '../server/roles.ts';
import { copyTarget, orderedTables } from './kept-tables.ts';
import type { KeptCounter, KeptTable } from './kept-tables.ts';

/** What a database is filled with, in this order. */
export interface Filling {
  /** Names of the migrations that made the schema which the rows fit. */
  readonly migrations: readonly string[];
  /** Table after table with its rows. */
  tables(): AsyncIterable<{ readonly table: KeptTable; readonly rows: AsyncIterable<Buffer> }>;
  /** Asked for when all tables were read. */
  counters(): readonly KeptCounter[];
}

interface Tie {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Makes the schema in an empty database and fills it, all rows in one transaction: afterwards it is there as a whole or not
 * at all. The schema is the one of the rows; `migrate` brings it up to date.
 * @throws StartError where this version cannot make that schema
 */
export async function fillDatabase(ownerUrl: string, filling: Filling): Promise<void> {
  await migrate(ownerUrl, filling.migrations);
  await withClient(ownerUrl, async (client) => {
    const { rows: settings } = await client.query<{ encoding: string }>(
      `SELECT current_setting('server_encoding') AS encoding`,
    );
    if (settings[0]?.encoding !== 'UTF8')
      throw new StartError('The database must be made with the encoding UTF8.');
    await client.query('BEGIN');
    const tables = await orderedTables(client);
    const ties = await tiesOf(client);
    const named = tables.map(({ name }) => `"${name}"`);
    // What follows a write has followed already: it is in the rows. Ties are checked at once when all is there.
    for (const name of named) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    for (const { table, name } of ties) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
    await client.query(`TRUNCATE ${named.join(', ')}`);
    for await (const { table, rows } of filling.tables())
      await pipeline(Readable.from(rows), client.query(from(`COPY ${copyTarget(table)} FROM STDIN`)));
    for (const { name, last, used } of filling.counters())
      await client.query(`SELECT setval($1::regclass, $2::bigint, $3)`, [`"${name}"`, last, used]);
    for (const { table, name, definition } of ties)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
    for (const name of named) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
}

/** The foreign keys: without them the order of tables does not matter, and loading takes half the time. */
async function tiesOf(client: pg.ClientBase): Promise<readonly Tie[]> {
  const { rows } = await client.query<Tie>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  return rows;
}
