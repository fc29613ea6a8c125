import { withClient } from '#store';
import { askerNames, askers } from './row-level/askers.ts';
import type { AskerName } from './row-level/askers.ts';
import { heldClient } from './row-level/held-client.ts';
import type { HeldClient } from './row-level/held-client.ts';
import { seedEveryTable } from './row-level/seed-every-table.ts';
import { tables } from './row-level/tables.ts';
import type { Grants } from './row-level/tables.ts';
import { ServiceUnderTest } from './service-under-test.ts';

type Row = Readonly<Record<string, unknown>>;

const denied = '42501';
/** Rows of a table that are tried one by one, at most. */
const sample = 100;

/** Below the service, table by table: who reads, adds, changes and removes which rows. */
describe('every table', () => {
  let service: ServiceUnderTest;
  let clients: Readonly<Record<AskerName, HeldClient>>;
  let names: readonly string[];

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    await seedEveryTable(service);
    const settings = askers({
      focalPoint: await personOf('focal-point@cork-irl.example'),
      contact: await personOf('national-contact@network.example'),
      seat: String((await owner(`SELECT id FROM seat WHERE city_id = 'cork-irl'`))[0]?.['id']),
    });
    const held = await Promise.all(
      askerNames.map(async (who) => [who, await heldClient(service.database.appUrl, settings[who])] as const),
    );
    clients = Object.fromEntries(held) as Record<AskerName, HeldClient>;
    names = (
      await owner(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p')
        AND relnamespace = 'public'::regnamespace ORDER BY relname`)
    ).map(({ name }) => String(name));
  });

  afterAll(async () => {
    for (const who of askerNames) clients[who].release();
    await service.stop();
  });

  /** The tables as they are, without any policy. */
  const owner = (sql: string): Promise<readonly Row[]> =>
    withClient(service.database.ownerUrl, async (client) => (await client.query<Row>(sql)).rows);

  const personOf = async (email: string): Promise<string> => {
    const [found] = await owner(`SELECT person_id AS person FROM person_contact WHERE email = '${email}'`);
    return String(found?.['person']);
  };

  /** Rows that a statement reaches; what passes right and policy and then meets a constraint, reaches them all. */
  const reached = async (who: AskerName, sql: string, values?: unknown[]): Promise<number> => {
    const result = await clients[who].attempt(sql, values);
    if (typeof result === 'number') return result;
    return result === denied ? 0 : Number.POSITIVE_INFINITY;
  };

  const addable = async (who: AskerName, table: string, rows: readonly Row[]): Promise<number> => {
    let count = 0;
    for (const row of rows) {
      const columns = Object.keys(row)
        .map((name) => `"${name}"`)
        .join(', ');
      const sql = `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
        SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`;
      if ((await reached(who, sql, [JSON.stringify(row)])) > 0) count += 1;
    }
    return count;
  };

  /** Names of those who may, with ~ behind those who may some of it. */
  async function those(of: number, count: (who: AskerName) => Promise<number>): Promise<string> {
    const found: string[] = [];
    for (const who of askerNames) {
      const rows = await count(who);
      if (rows > 0) found.push(rows < of ? `${who}~` : who);
    }
    return found.join(' ');
  }

  async function grantsOf(table: string): Promise<Grants> {
    const [column] = await owner(`SELECT attname AS name FROM pg_attribute
      WHERE attrelid = '${table}'::regclass AND attnum > 0 AND attidentity = '' AND NOT attisdropped LIMIT 1`);
    const name = `"${String(column?.['name'])}"`;
    const [{ count } = { count: 0 }] = await owner(`SELECT count(*)::integer AS count FROM ${table}`);
    const rows = await owner(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY t::text LIMIT ${sample}`);
    const all = Number(count);
    if (all === 0) throw new Error(`${table} is empty: nothing can be shown about it; see seed()`);
    const tried = rows.map(({ row }) => row as Row);
    return {
      read: await those(all, (who) => reached(who, `SELECT 1 FROM ${table}`)),
      add: await those(tried.length, (who) => addable(who, table, tried)),
      change: await those(all, (who) => reached(who, `UPDATE ${table} SET ${name} = ${name}`)),
      remove: await those(all, (who) => reached(who, `DELETE FROM ${table}`)),
    };
  }

  test('is in test/api/row-level/tables.ts, and nothing else is', () => {
    expect(names.filter((name) => !(name in tables))).toEqual([]);
    expect(Object.keys(tables).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has row-level security, but for the list of migrations', async () => {
    const open = await owner(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p')
      AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity`);
    expect(open).toEqual([{ name: 'migrations' }]);
  });

  test.each(Object.entries(tables))('%s', async (table, expected) => {
    expect(await grantsOf(table)).toEqual(expected);
  });
});
