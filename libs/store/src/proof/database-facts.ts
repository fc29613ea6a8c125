import { migrations } from '#migrations';
import { servingRoleFault, withClient } from '../server/roles.ts';

/** How a database stands, as the serving role sees it. */
export interface DatabaseFacts {
  /** The server's clock. */
  readonly now: Date;
  readonly server: string;
  readonly encoding: string;
  readonly role: string;
  /** Why row-level security does not bind the role; null when it does. */
  readonly unbound: string | null;
  /** Tables that show every row to everybody. */
  readonly open: readonly string[];
  /** Records that are appended to only, and that this role could change nevertheless. */
  readonly changeable: readonly string[];
  /** Tables that the role cannot read. */
  readonly closed: readonly string[];
  /** Migrations of this version that are not applied; null where none ever was. */
  readonly missing: readonly string[] | null;
  /** Applied ones that this version does not know: a later one migrated. */
  readonly unknown: readonly string[];
  /** Settings under which something acknowledged could be lost. */
  readonly unsafe: readonly string[];
  readonly connections: number;
  readonly mostConnections: number;
}

/** Tables in which the record lies; nobody who serves may change or remove a row of them. */
const records = [
  'answer_revision',
  'submission',
  'profile',
  'decision',
  'decision_signature',
  'plan_input',
  'plan_version',
  'ballot',
  'ledger_entry',
  'frozen_roll',
  'audit_entry',
  'audit_seal',
];

const safe: Readonly<Record<string, string>> = { fsync: 'on', full_page_writes: 'on' };

interface TableRow {
  readonly name: string;
  readonly secured: boolean;
  readonly readable: boolean;
  readonly changeable: boolean;
}

/** Looks at a database under the role that serves. Rejects with the reason where it cannot be reached. */
export async function databaseFacts(appUrl: string): Promise<DatabaseFacts> {
  return withClient(appUrl, async (client) => {
    const { rows: basics } = await client.query<{
      now: Date;
      server: string;
      encoding: string;
      commit: string;
      connections: number;
      most: number;
    }>(
      `SELECT clock_timestamp() AS now, current_setting('server_version') AS server,
              current_setting('server_encoding') AS encoding, current_setting('synchronous_commit') AS commit,
              (SELECT count(*)::integer FROM pg_stat_activity WHERE backend_type = 'client backend') AS connections,
              current_setting('max_connections')::integer AS most`,
    );
    const [basic] = basics;
    if (!basic) throw new Error('the database says nothing');
    const { role, why } = await servingRoleFault(client);
    const { rows: tables } = await client.query<TableRow>(
      `SELECT relname AS name, relrowsecurity AS secured, has_table_privilege(oid, 'SELECT') AS readable,
              has_table_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE') OR has_table_privilege(oid, 'TRUNCATE')
                AS changeable
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    const { rows: settings } = await client.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings WHERE name = ANY ($1)`,
      [Object.keys(safe)],
    );
    const applied = tables.some(({ name, readable }) => name === 'migrations' && readable)
      ? (await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id')).rows.map(
          ({ name }) => name,
        )
      : null;
    const known = migrations.map((Migration) => new Migration().name);
    const named = (fits: (table: TableRow) => boolean): readonly string[] =>
      tables.filter((table) => table.name !== 'migrations' && fits(table)).map(({ name }) => name);
    return {
      now: basic.now,
      server: basic.server,
      encoding: basic.encoding,
      role,
      unbound: why,
      open: named(({ secured }) => !secured),
      changeable: named(({ name, changeable }) => changeable && records.includes(name)),
      closed: named(({ readable }) => !readable),
      missing: applied && known.filter((name) => !applied.includes(name)),
      unknown: (applied ?? []).filter((name) => !known.includes(name)),
      unsafe: [
        ...settings.filter(({ name, setting }) => safe[name] !== setting).map(({ name }) => name),
        ...(basic.commit === 'off' ? ['synchronous_commit'] : []),
      ],
      connections: basic.connections,
      mostConnections: basic.most,
    };
  });
}
