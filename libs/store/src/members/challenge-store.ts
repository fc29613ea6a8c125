import { LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { SignInChallengeRow } from './sign-in.entities.ts';

export type ChallengePurpose = 'passkey-sign-in' | 'passkey-add' | 'oidc';

/** Something that a browser must bring back before it expires, once. */
export interface SignInChallenge {
  /** Of what the browser brings. */
  readonly hash: string;
  readonly purpose: ChallengePurpose;
  /** For whom it was made, where that is known. */
  readonly person: string | null;
  /** What we must still know then; holds nothing personal. */
  readonly payload: unknown;
  readonly expiresAt: Date;
}

/** Challenges that wait for their answer. */
export class ChallengeStore {
  constructor(private readonly manager: EntityManager) {}

  async add({ person, ...challenge }: SignInChallenge): Promise<void> {
    await this.manager.query(
      `INSERT INTO sign_in_challenge (hash, purpose, person_id, payload, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      [challenge.hash, challenge.purpose, person, JSON.stringify(challenge.payload), challenge.expiresAt],
    );
  }

  /** The challenge, which is gone from now on; null when there is none, it is for something else or too old. */
  async take(hash: string, purpose: ChallengePurpose, at: Date): Promise<SignInChallenge | null> {
    const [taken] = await this.manager.query<[readonly TakenRow[], number]>(
      `DELETE FROM sign_in_challenge WHERE hash = $1 AND purpose = $2
       RETURNING person_id AS person, payload, expires_at AS "expiresAt"`,
      [hash, purpose],
    );
    const [row] = taken;
    return row && row.expiresAt > at ? { hash, purpose, ...row } : null;
  }

  /** Forgets what expired before. */
  async forget(before: Date): Promise<void> {
    await this.manager.delete(SignInChallengeRow, { expiresAt: LessThan(before) });
  }
}

type TakenRow = Pick<SignInChallenge, 'person' | 'payload' | 'expiresAt'>;
