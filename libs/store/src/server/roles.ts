import pg from 'pg';
import { StartError } from '#problem';

/** The role that migrates and owns everything. */
export const ownerRole = 'gnlc_owner';
/** The role that serves: bound by row-level security, owns nothing. */
export const appRole = 'gnlc_app';

/** Runs the work on one connection that is closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle must not end the process; the next query reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes both roles with their passwords and the database, where they are missing. */
export async function makeRoles(
  superuserUrl: string,
  passwords: { readonly owner: string; readonly app: string },
  database: string,
): Promise<void> {
  const roles = [
    [ownerRole, passwords.owner],
    [appRole, passwords.app],
  ] as const;
  await withClient(superuserUrl, async (client) => {
    for (const [role, password] of roles) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (!rowCount) {
        await client.query(
          `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB
           PASSWORD ${client.escapeLiteral(password)}`,
        );
      }
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${ownerRole}`);
  });
}

/**
 * Refuses a serving role that row-level security does not bind: one that is, or may become, a superuser,
 * a role with BYPASSRLS or the owner of a table.
 * @throws StartError naming the role
 */
export async function assertServingRole(url: string): Promise<void> {
  const { role, why } = await withClient(url, servingRoleFault);
  if (why === null) return;
  throw new StartError(
    `The role "${role}" of DATABASE_URL ${why}, so that a city could see what belongs to another. ` +
      `Serve with "${appRole}" and give the owner in DATABASE_OWNER_URL.`,
  );
}

/** Who serves, and why row-level security does not bind that role; null when it does. */
export async function servingRoleFault(
  client: pg.ClientBase,
): Promise<{ readonly role: string; readonly why: string | null }> {
  const { rows } = await client.query<{ role: string; why: string | null }>(
    `SELECT current_user AS role, CASE
       WHEN EXISTS (SELECT FROM pg_roles strong WHERE (strong.rolsuper OR strong.rolbypassrls)
                    AND pg_has_role(current_user, strong.oid, 'MEMBER'))
         THEN 'passes row-level security'
       WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
                    AND pg_has_role(current_user, c.relowner, 'MEMBER'))
         THEN 'owns tables' END AS why`,
  );
  return rows[0] ?? { role: '', why: null };
}
