import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Language, Role, RoleGrant } from '#members';
import { PersonContactRow, PersonRow, RoleGrantRow, SessionRow, SignInRow } from './members.entities.ts';

/** A person as the service knows it; the contact is erasable. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly label: string;
  readonly language: Language;
}

/** A link and a code on their way to somebody. */
export interface SignIn {
  readonly id: string;
  readonly person: string;
  readonly codeHash: string;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** People, what they may do, and how they got in. */
export class PeopleStore {
  constructor(private readonly manager: EntityManager) {}

  /** True while nobody is known: the first-run page may make the first administrator. */
  async none(): Promise<boolean> {
    return !(await this.manager.existsBy(PersonRow, {}));
  }

  /** Finds by address, which is compared in lower case. */
  async findByEmail(email: string): Promise<Person | null> {
    const row = await this.manager.findOneBy(PersonContactRow, { email: email.toLowerCase() });
    return row && person(row);
  }

  async find(id: string): Promise<Person | null> {
    const row = await this.manager.findOneBy(PersonContactRow, { personId: id });
    return row && person(row);
  }

  /** Everyone with the roles held now, by address. */
  async all(): Promise<readonly (Person & { readonly grants: readonly RoleGrant[] })[]> {
    const contacts = await this.manager.find(PersonContactRow, { order: { email: 'ASC' } });
    const held = await this.manager.find(RoleGrantRow, {
      where: { revokedAt: IsNull() },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    return contacts.map((contact) => ({
      ...person(contact),
      grants: held
        .filter((grant) => grant.personId === contact.personId)
        .map((grant) => ({ role: grant.role as Role, city: grant.cityId })),
    }));
  }

  /** Adds a person with roles, or adds the roles that the person of that address does not hold yet. */
  async add(contact: Omit<Person, 'id'>, grants: readonly RoleGrant[], at: Date): Promise<Person> {
    const known = await this.findByEmail(contact.email);
    const added = known ?? (await this.insert(contact, at));
    const held = known ? await this.grants(added.id) : [];
    const missing = grants.filter((g) => !held.some((h) => h.role === g.role && h.city === g.city));
    await this.manager.insert(
      RoleGrantRow,
      missing.map(({ role, city }) => ({
        id: randomUUID(),
        personId: added.id,
        role,
        cityId: city,
        grantedAt: at,
        revokedAt: null,
      })),
    );
    return added;
  }

  private async insert(contact: Omit<Person, 'id'>, at: Date): Promise<Person> {
    const added = { ...contact, email: contact.email.toLowerCase(), id: randomUUID() };
    await this.manager.insert(PersonRow, { id: added.id, createdAt: at });
    const { id, ...fields } = added;
    await this.manager.insert(PersonContactRow, { personId: id, ...fields });
    return added;
  }

  /** The roles that a person holds now. */
  async grants(personId: string): Promise<readonly RoleGrant[]> {
    const rows = await this.manager.find(RoleGrantRow, { where: { personId, revokedAt: IsNull() } });
    return rows.map((row) => ({ role: row.role as Role, city: row.cityId }));
  }

  /** Keeps the hashes of a link and a code; earlier ones of that person stop working. */
  async startSignIn(signIn: {
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
  async signInOfToken(tokenHash: string): Promise<SignIn | null> {
    return this.lockedSignIn({ tokenHash });
  }

  /** The latest sign-in of a person, locked until the transaction ends. */
  async latestSignIn(personId: string): Promise<SignIn | null> {
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

  async useSignIn(id: string, at: Date): Promise<void> {
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

function person(row: PersonContactRow): Person {
  return { id: row.personId, email: row.email, label: row.label, language: row.language as Language };
}
