import { In, IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Role } from '#members';
import { RoleGrantRow } from './access.entities.ts';

/** A role as it is or was held: by whom, since when, and how it ended. */
export interface HeldRole {
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly city: string | null;
  readonly country: string | null;
  readonly since: Date;
  /** Null: the system. */
  readonly givenBy: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** Why it ended. */
  readonly note: string | null;
}

/** Roles with their history: they end, and are never taken out. */
export class GrantStore {
  constructor(private readonly manager: EntityManager) {}

  /** Every role that a person holds or held, the latest first. */
  async ofPerson(personId: string): Promise<readonly HeldRole[]> {
    const rows = await this.manager.find(RoleGrantRow, {
      where: { personId },
      order: { grantedAt: 'DESC', id: 'ASC' },
    });
    return rows.map(heldRole);
  }

  /** The roles that are held now for these cities. */
  async ofCities(cities: readonly string[]): Promise<readonly HeldRole[]> {
    const rows = await this.manager.find(RoleGrantRow, {
      where: { cityId: In([...cities]), revokedAt: IsNull() },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(heldRole);
  }

  /** Every role that is held now. */
  async current(): Promise<readonly HeldRole[]> {
    const rows = await this.manager.find(RoleGrantRow, {
      where: { revokedAt: IsNull() },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(heldRole);
  }

  async find(id: string): Promise<HeldRole | null> {
    const row = await this.manager.findOneBy(RoleGrantRow, { id });
    return row && heldRole(row);
  }

  /**
   * Waits for, and keeps away, everyone else who gives or ends roles of a city, or of the network without one, until
   * the transaction ends: two who end the last two focal points at once would leave none.
   */
  async lock(city: string | null): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))`, [
      city ?? 'of the network',
    ]);
  }

  /** Ends a role; it stays in the history with who ended it and why. */
  async end(id: string, by: string | null, note: string | null, at: Date): Promise<void> {
    await this.manager.update(
      RoleGrantRow,
      { id, revokedAt: IsNull() },
      { revokedAt: at, revokedBy: by, note },
    );
  }

  /** How many roles of a city its own focal points have given since then. */
  async invitedSince(city: string, since: Date): Promise<number> {
    const [row] = await this.manager.query<readonly { invited: number }[]>(
      `SELECT count(*)::int AS invited FROM role_grant g
       WHERE g.city_id = $1 AND g.granted_at > $2 AND EXISTS (
         SELECT FROM role_grant f WHERE f.person_id = g.granted_by AND f.city_id = $1 AND f.role = 'focal-point')`,
      [city, since],
    );
    return row?.invited ?? 0;
  }
}

function heldRole(row: RoleGrantRow): HeldRole {
  return {
    id: row.id,
    person: row.personId,
    role: row.role as Role,
    city: row.cityId,
    country: row.country,
    since: row.grantedAt,
    givenBy: row.grantedBy,
    endedAt: row.revokedAt,
    endedBy: row.revokedBy,
    note: row.note,
  };
}
