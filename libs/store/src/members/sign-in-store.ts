import { LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SignInRow } from './sign-in.entities.ts';

/** A link and a code on their way to a mailbox. */
export interface SignIn {
  readonly id: string;
  readonly email: string;
  readonly codeHash: string;
  /** Wrong codes so far, from browsers that are not known to the mailbox and from those that are. */
  readonly attempts: number;
  readonly knownAttempts: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Any number that only this use of the lock has. */
const firstRunLock = 1_700_012;

/** Links and codes that were sent to mailboxes. */
export class SignInStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps the hashes of a link and a code. Earlier links of the mailbox go on working; only the latest code counts. */
  async start(signIn: {
    id: string;
    email: string;
    tokenHash: string;
    codeHash: string;
    at: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { at, email, ...fields } = signIn;
    await this.manager.insert(SignInRow, {
      ...fields,
      email: email.toLowerCase(),
      attempts: 0,
      knownAttempts: 0,
      createdAt: at,
      usedAt: null,
    });
  }

  /** The sign-in of a link, locked until the transaction ends. */
  async ofToken(tokenHash: string): Promise<SignIn | null> {
    return this.locked({ tokenHash });
  }

  /** The latest sign-in of a mailbox, locked until the transaction ends. */
  async latest(email: string): Promise<SignIn | null> {
    return this.locked({ email: email.toLowerCase() });
  }

  private async locked(where: { tokenHash: string } | { email: string }): Promise<SignIn | null> {
    return this.manager.findOne(SignInRow, {
      where,
      order: { createdAt: 'DESC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Notes a wrong code; `known` when it came from a browser that the mailbox knows. */
  async countAttempt(id: string, known: boolean): Promise<void> {
    await this.manager.increment(SignInRow, { id }, known ? 'knownAttempts' : 'attempts', 1);
  }

  /** Uses up link and code of one mail. */
  async use(id: string, at: Date): Promise<void> {
    await this.manager.update(SignInRow, { id }, { usedAt: at });
  }

  /** Forgets what expired before. */
  async forget(before: Date): Promise<void> {
    await this.manager.delete(SignInRow, { expiresAt: LessThan(before) });
  }

  /** Waits for, and keeps away, everyone else who would make the first administrator until the transaction ends. */
  async lockFirstRun(): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock($1)`, [firstRunLock]);
  }
}
