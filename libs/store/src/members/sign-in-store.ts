import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SessionRow, SignInRow } from './access.entities.ts';

/** A link and a code on their way to somebody. */
export interface SignIn {
  readonly id: string;
  readonly person: string;
  readonly codeHash: string;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** How people get in: links and codes, sessions. */
export class SignInStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps the hashes of a link and a code; earlier ones of that person stop working. */
  async start(signIn: {
    personId: string;
    tokenHash: string;
    codeHash: string;
    at: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { at, ...fields } = signIn;
    await this.manager.update(SignInRow, { personId: signIn.personId, usedAt: IsNull() }, { usedAt: at });
    await this.manager.insert(SignInRow, {
      id: randomUUID(),
      attempts: 0,
      createdAt: at,
      usedAt: null,
      ...fields,
    });
  }

  /** The sign-in of a link, locked until the transaction ends. */
  async ofToken(tokenHash: string): Promise<SignIn | null> {
    return this.lockedSignIn({ tokenHash });
  }

  /** The latest sign-in of a person, locked until the transaction ends. */
  async latest(personId: string): Promise<SignIn | null> {
    return this.lockedSignIn({ personId });
  }

  private async lockedSignIn(where: { tokenHash: string } | { personId: string }): Promise<SignIn | null> {
    const row = await this.manager.findOne(SignInRow, {
      where,
      order: { createdAt: 'DESC' },
      lock: { mode: 'pessimistic_write' },
    });
    return row && { ...row, person: row.personId };
  }

  async countAttempt(id: string): Promise<void> {
    await this.manager.increment(SignInRow, { id }, 'attempts', 1);
  }

  async use(id: string, at: Date): Promise<void> {
    await this.manager.update(SignInRow, { id }, { usedAt: at });
  }

  async startSession(session: {
    tokenHash: string;
    personId: string;
    at: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { at, ...fields } = session;
    await this.manager.insert(SessionRow, { id: randomUUID(), createdAt: at, revokedAt: null, ...fields });
  }

  /** The person of a session that is neither expired nor revoked. */
  async personOfSession(tokenHash: string, at: Date): Promise<string | null> {
    const row = await this.manager.findOneBy(SessionRow, { tokenHash, revokedAt: IsNull() });
    return row && row.expiresAt > at ? row.personId : null;
  }

  async endSession(tokenHash: string, at: Date): Promise<void> {
    await this.manager.update(SessionRow, { tokenHash }, { revokedAt: at });
  }
}
