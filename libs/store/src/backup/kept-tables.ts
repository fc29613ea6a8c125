import type pg from 'pg';

/** A table as a backup keeps it. */
export interface KeptTable {
  readonly name: string;
  /** What is written into it; what the database works out by itself is left out. */
  readonly columns: readonly string[];
}

/** A counter of ids: what it gave last, and whether it has given that. */
export interface KeptCounter {
  readonly name: string;
  readonly last: string;
  readonly used: boolean;
}

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Place in the primary key, from 1; null outside of it. */
  readonly place: number | null;
}

/** Applied migrations are made by migrating; the queue's own tables lie in another schema and carry no truth. */
const listed = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type,
         array_position(k.conkey, a.attnum) AS place
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  ORDER BY c.relname COLLATE "C", a.attnum`;

/** A table with the order in which its rows are read: the same on every server, whatever its language. */
export interface OrderedTable extends KeptTable {
  readonly select: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every table of the service, by name. */
export async function orderedTables(client: pg.ClientBase): Promise<readonly OrderedTable[]> {
  const { rows } = await client.query<ColumnRow>(listed);
  const names = [...new Set(rows.map(({ table }) => table))];
  return names.map((name) => {
    const own = rows.filter(({ table }) => table === name);
    const key = own
      .filter(({ place }) => place !== null)
      .sort((a, b) => Number(a.place) - Number(b.place))
      .map(({ column, type }) => quoted(column) + (type === 'text' ? ' COLLATE "C"' : ''));
    const columns = own.map(({ column }) => column);
    const order = key.length > 0 ? key.join(', ') : `${quoted(name)}::text COLLATE "C"`;
    return {
      name,
      columns,
      select: `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} ORDER BY ${order}`,
    };
  });
}

/** Every counter of ids, as it stands. */
export async function keptCounters(client: pg.ClientBase): Promise<readonly KeptCounter[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class c
     WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                       WHERE d.objid = c.oid AND t.relname = 'migrations')
     ORDER BY relname COLLATE "C"`,
  );
  const counters: KeptCounter[] = [];
  for (const { name } of rows) {
    const { rows: stands } = await client.query<{ last: string; used: boolean }>(
      `SELECT last_value::text AS last, is_called AS used FROM ${quoted(name)}`,
    );
    for (const stand of stands) counters.push({ name, ...stand });
  }
  return counters;
}

/** The table and its columns as COPY names them. */
export const copyTarget = ({ name, columns }: KeptTable): string =>
  `${quoted(name)} (${columns.map(quoted).join(', ')})`;
