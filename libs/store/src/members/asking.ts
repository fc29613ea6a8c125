import type { DataSource } from 'typeorm';
import type { Role, RoleGrant } from '#members';
import type { SessionRecord } from './session-store.ts';

/** Whose session it is, and the roles with which that person acts: one for a country stands once for each of its cities. */
export interface Asking {
  readonly person: string;
  readonly grants: readonly RoleGrant[];
  readonly session: Pick<SessionRecord, 'id' | 'person' | 'secondFactorAt' | 'seenAt'>;
}

interface AskingRow {
  readonly session: {
    readonly id: string;
    readonly person_id: string;
    readonly expires_at: string;
    readonly seen_at: string;
    readonly second_factor_at: string | null;
  };
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
  const { id, person_id: person, seen_at: seen, second_factor_at: given } = row.session;
  return {
    person,
    session: {
      id,
      person,
      seenAt: new Date(seen),
      secondFactorAt: given === null ? null : new Date(given),
    },
    grants: row.grants.map(({ role, city, country }) => ({
      role,
      city,
      ...(country !== null && { country }),
    })),
  };
}
