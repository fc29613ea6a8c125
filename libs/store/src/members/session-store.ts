import { randomUUID } from 'node:crypto';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SessionRow } from './sign-in.entities.ts';

/** Ways in which a session can begin. */
export const sessionWays = ['link', 'code', 'passkey', 'oidc', 'first-run'] as const;

export type SessionWay = (typeof sessionWays)[number];

/** A session that is about to begin. */
export interface NewSessionRecord {
  readonly tokenHash: string;
  readonly personId: string;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly how: SessionWay;
  /** Families of browser and system as people call them; null when not recognised. */
  readonly browser: string | null;
  readonly platform: string | null;
  /** True when the way in was two factors in one. */
  readonly secondFactor: boolean;
}

/** A session that has neither expired nor been ended. */
export interface SessionRecord {
  readonly id: string;
  readonly person: string;
  readonly begunAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly how: SessionWay;
  readonly browser: string | null;
  readonly platform: string | null;
  readonly secondFactorAt: Date | null;
}

const session = ({ personId, createdAt, how, ...row }: SessionRow): SessionRecord => ({
  id: row.id,
  person: personId,
  begunAt: createdAt,
  seenAt: row.seenAt,
  expiresAt: row.expiresAt,
  how: how as SessionWay,
  browser: row.browser,
  platform: row.platform,
  secondFactorAt: row.secondFactorAt,
});

/** Sessions of signed-in people. */
export class SessionStore {
  constructor(private readonly manager: EntityManager) {}

  /** Begins a session and gives its id. */
  async start({ at, secondFactor, ...fields }: NewSessionRecord): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(SessionRow, {
      ...fields,
      id,
      createdAt: at,
      seenAt: at,
      revokedAt: null,
      secondFactorAt: secondFactor ? at : null,
    });
    return id;
  }

  /** The live sessions of a person, the one used last first. */
  async ofPerson(personId: string, at: Date, idleSince: Date): Promise<readonly SessionRecord[]> {
    const rows = await this.manager.find(SessionRow, {
      where: { personId, ...live(at, idleSince) },
      order: { seenAt: 'DESC', id: 'ASC' },
    });
    return rows.map(session);
  }

  /** Notes that a session was used. */
  async seen(id: string, at: Date): Promise<void> {
    await this.manager.update(SessionRow, { id }, { seenAt: at });
  }

  /** Notes that a second factor was given in a session. */
  async giveSecondFactor(id: string, at: Date): Promise<void> {
    await this.manager.update(SessionRow, { id }, { secondFactorAt: at });
  }

  /** Ends the session of a token and says whose it was; null when there was none. */
  async endOfToken(tokenHash: string, at: Date): Promise<Pick<SessionRecord, 'id' | 'person'> | null> {
    return (await this.end(`token_hash = $2`, [at, tokenHash]))[0] ?? null;
  }

  /** Ends one session of a person; false when it is not theirs or has ended. */
  async endOne(id: string, personId: string, at: Date): Promise<boolean> {
    return (await this.end(`id = $2 AND person_id = $3`, [at, id, personId])).length === 1;
  }

  /** Ends every session of a person but, where one is named, that one; gives the ids. */
  async endAll(personId: string, at: Date, but: string | null = null): Promise<readonly string[]> {
    const ended = await this.end(`person_id = $2 AND id IS DISTINCT FROM $3`, [at, personId, but]);
    return ended.map(({ id }) => id);
  }

  private async end(
    which: string,
    parameters: readonly unknown[],
  ): Promise<readonly Pick<SessionRecord, 'id' | 'person'>[]> {
    const [ended] = await this.manager.query<[readonly Pick<SessionRecord, 'id' | 'person'>[], number]>(
      `UPDATE session SET revoked_at = $1 WHERE ${which} AND revoked_at IS NULL RETURNING id, person_id AS person`,
      [...parameters],
    );
    return ended;
  }

  /** Forgets sessions that expired or were ended before. */
  async forget(before: Date): Promise<void> {
    await this.manager.delete(SessionRow, [{ expiresAt: LessThan(before) }, { revokedAt: LessThan(before) }]);
  }
}

const live = (at: Date, idleSince: Date) => ({
  revokedAt: IsNull(),
  expiresAt: MoreThan(at),
  seenAt: MoreThan(idleSince),
});
