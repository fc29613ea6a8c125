import type { EntityManager } from 'typeorm';
import { OtherAccountRow } from './factor.entities.ts';

/** An account elsewhere that is a person's way in. */
export interface OtherAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly person: string;
}

/** Accounts of an OpenID Connect provider, bound to people at their first use. */
export class OtherAccountStore {
  constructor(private readonly manager: EntityManager) {}

  /** The person to whom an account is bound, or null. */
  async personOf(issuer: string, subject: string): Promise<string | null> {
    return (await this.manager.findOneBy(OtherAccountRow, { issuer, subject }))?.personId ?? null;
  }

  /** Whether another account of that issuer is bound to the person already. */
  async isBound(issuer: string, personId: string): Promise<boolean> {
    return this.manager.existsBy(OtherAccountRow, { issuer, personId });
  }

  async bind({ issuer, subject, person }: OtherAccount, at: Date): Promise<void> {
    await this.manager.insert(OtherAccountRow, { issuer, subject, personId: person, boundAt: at });
  }

  /** Unbinds every account of a person. */
  async unbind(personId: string): Promise<void> {
    await this.manager.delete(OtherAccountRow, { personId });
  }
}
