import type pg from 'pg';
import { to } from 'pg-copy-streams';
import { StartError } from '#problem';
import { withClient } from '../server/roles.ts';
import { keptCounters, orderedTables } from './kept-tables.ts';
import type { KeptCounter, KeptTable, OrderedTable } from './kept-tables.ts';

/** The same text for the same value on every server. */
const plainly = `SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL client_encoding = 'UTF8';
  SET LOCAL lock_timeout = '60s'`;

/** The whole database as it was at one instant, read table by table while people go on writing. */
export class DatabaseReading {
  private constructor(
    private readonly client: pg.ClientBase,
    /** When everything is as it is read. */
    readonly at: Date,
    /** What the server calls itself. */
    readonly server: string,
    /** Names of the migrations that made the schema, in their order. */
    readonly migrations: readonly string[],
    private readonly ordered: readonly OrderedTable[],
  ) {}

  /** Reads under the owner, whom row-level security does not bind; nothing is written, nobody has to wait. */
  static async with<T>(ownerUrl: string, work: (reading: DatabaseReading) => Promise<T>): Promise<T> {
    return withClient(ownerUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await client.query(plainly);
      const { rows: there } = await client.query<{ found: string | null }>(
        `SELECT to_regclass('migrations') AS found`,
      );
      if (!there[0]?.found) throw new StartError('There is nothing to save: the database has no tables yet.');
      const { rows } = await client.query<{ at: Date; server: string }>(
        `SELECT clock_timestamp() AS at, current_setting('server_version') AS server`,
      );
      const { rows: applied } = await client.query<{ name: string }>(
        'SELECT name FROM migrations ORDER BY id',
      );
      const [{ at, server } = { at: new Date(0), server: '' }] = rows;
      const reading = new DatabaseReading(
        client,
        at,
        server,
        applied.map(({ name }) => name),
        await orderedTables(client),
      );
      const result = await work(reading);
      await client.query('COMMIT');
      return result;
    });
  }

  /** Every table of the service, by name. */
  get tables(): readonly KeptTable[] {
    return this.ordered.map(({ name, columns }) => ({ name, columns }));
  }

  /** The rows of a table in the order of its key, as COPY writes them. */
  rows(table: string): AsyncIterable<Buffer> {
    const found = this.ordered.find(({ name }) => name === table);
    if (!found) throw new Error(`there is no table ${table}`);
    return this.client.query(to(`COPY (${found.select}) TO STDOUT`));
  }

  /** The counters of ids: read last, they are at or beyond every id that was read. */
  counters(): Promise<readonly KeptCounter[]> {
    return keptCounters(this.client);
  }
}
