import type { DataSource } from 'typeorm';
import type { Role, RoleGrant } from '#members';

/** Whose session it is, and the roles with which that person acts: one for a country stands once for each of its cities. */
export interface Asking {
  readonly person: string;
  readonly grants: readonly RoleGrant[];
}

interface AskingRow {
  readonly session: { readonly person_id: string; readonly expires_at: string };
  readonly grants: readonly {
    readonly role: Role;
    readonly city: string | null;
    readonly country: string | null;
  }[];
}

/** Session and roles in one round trip; null for a session that is unknown, ended or over. */
export async function asking(source: DataSource, tokenHash: string, at: Date): Promise<Asking | null> {
  const [row] = await source.query<readonly AskingRow[]>(`SELECT session, grants FROM gnlc_asking($1)`, [
    tokenHash,
  ]);
  if (!row || new Date(row.session.expires_at) <= at) return null;
  return {
    person: row.session.person_id,
    grants: row.grants.map(({ role, city, country }) => ({
      role,
      city,
      ...(country !== null && { country }),
    })),
  };
}
