import pg from 'pg';
import { Problem } from '#problem';

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
  await withClient(superuserUrl, async (client) => {
    for (const [role, password] of [
      [ownerRole, passwords.owner],
      [appRole, passwords.app],
    ] as const) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE ${role === ownerRole ? 'CREATEDB' : 'NOCREATEDB'}
         PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${ownerRole}`);
  });
}

/**
 * Refuses a serving role that row-level security does not bind.
 * @throws Problem `unavailable` / `serving-role-too-strong`
 */
export async function assertServingRole(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; strong: boolean; owns: boolean }>(
      `SELECT rolname AS name, rolsuper OR rolbypassrls AS strong,
              EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                      WHERE n.nspname = 'public' AND c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owns
       FROM pg_roles r WHERE rolname = current_user`,
    );
    const [role] = rows;
    if (!role || role.strong || role.owns) {
      throw new Problem('unavailable', 'serving-role-too-strong', { role: role?.name ?? '?' });
    }
  });
}
