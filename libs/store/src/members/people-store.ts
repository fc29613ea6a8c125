import { In, IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { InterfaceLanguage, Role, RoleGrant } from '#members';
import { rowId } from '../row-id.ts';
import { RoleGrantRow } from './access.entities.ts';
import { grouped } from './grouped.ts';
import { PersonContactRow, PersonRow } from './person.entities.ts';
import { MemberCityRow } from './roll.entities.ts';

/** A person as the service knows it; the contact is erasable. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly label: string;
  readonly language: InterfaceLanguage;
}

/** People and what they may do. */
export class PeopleStore {
  constructor(private readonly manager: EntityManager) {}

  /** True while nobody is known: the first-run page may make the first administrator. */
  async none(): Promise<boolean> {
    return !(await this.manager.existsBy(PersonRow, {}));
  }

  /** Everyone behind an address, the first known first; addresses are compared in lower case. */
  async behind(email: string): Promise<readonly Person[]> {
    const rows = await this.manager.find(PersonContactRow, {
      where: { email: email.toLowerCase() },
      relations: { person: true },
      order: { person: { createdAt: 'ASC' }, personId: 'ASC' },
    });
    return rows.map(person);
  }

  /** The first known person behind an address. */
  async findByEmail(email: string): Promise<Person | null> {
    return (await this.behind(email))[0] ?? null;
  }

  async find(id: string): Promise<Person | null> {
    const row = await this.manager.findOneBy(PersonContactRow, { personId: id });
    return row && person(row);
  }

  /** The people with these ids that the actor may see, by id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.manager.find(PersonContactRow, { where: { personId: In([...new Set(ids)]) } });
    return new Map(rows.map((row) => [row.personId, person(row)]));
  }

  /** What these people are called, of those that the actor may see; nobody and the system have no name. */
  async labels(ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
    const known = await this.byIds(ids.filter((id) => id !== null));
    return (id) => (id === null ? null : (known.get(id)?.label ?? null));
  }

  /** Those of these people who have ever signed in. */
  async whoSignedIn(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.find(PersonRow, {
      select: { id: true },
      where: { id: In([...new Set(ids)]), signedInAt: Not(IsNull()) },
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** The contacts at a country's National Commission, by address: whom reminders to its cities are copied to. */
  async nationalContacts(country: string): Promise<readonly Person[]> {
    const held = await this.manager.findBy(RoleGrantRow, {
      role: 'national-contact',
      country,
      revokedAt: IsNull(),
    });
    const people = await this.byIds(held.map(({ personId }) => personId));
    return [...people.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
  }

  /** The name of a country as its members spell it; null when the network has none there. */
  async countryName(country: string): Promise<string | null> {
    const row = await this.manager.findOne(MemberCityRow, { where: { country }, order: { id: 'ASC' } });
    return row?.countryName ?? null;
  }

  /** Corrects what a person is reached and named by. */
  async correct(id: string, contact: Omit<Person, 'id'>): Promise<void> {
    const { email, label, language } = contact;
    await this.manager.update(
      PersonContactRow,
      { personId: id },
      { email: email.toLowerCase(), label, language },
    );
  }

  /** Everyone with the roles held now, by address. */
  async all(): Promise<readonly (Person & { readonly grants: readonly RoleGrant[] })[]> {
    const contacts = await this.manager.find(PersonContactRow, { order: { email: 'ASC', personId: 'ASC' } });
    const held = await this.manager.find(RoleGrantRow, {
      where: { revokedAt: IsNull() },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
    const ofPerson = grouped(held, ({ personId }) => personId);
    return contacts.map((contact) => ({
      ...person(contact),
      grants: (ofPerson.get(contact.personId) ?? []).map(roleGrant),
    }));
  }

  /** Adds a person with roles, or adds the roles that the first person of that address does not hold yet. */
  async add(
    contact: Omit<Person, 'id'>,
    grants: readonly RoleGrant[],
    at: Date,
    by: string | null = null,
  ): Promise<Person> {
    const known = await this.findByEmail(contact.email);
    if (known === null) return this.addAnother(contact, grants, at, by);
    await this.grant(known.id, grants, at, by);
    return known;
  }

  /** Adds a person with roles, also where others share the mailbox. */
  async addAnother(
    contact: Omit<Person, 'id'>,
    grants: readonly RoleGrant[],
    at: Date,
    by: string | null = null,
  ): Promise<Person> {
    const { email, ...fields } = contact;
    const added = { id: rowId(), email: email.toLowerCase(), ...fields };
    await this.manager.insert(PersonRow, { id: added.id, createdAt: at, signedInAt: null });
    // The roles first: a focal point may write the contact of a colleague only.
    await this.grant(added.id, grants, at, by);
    const { id: personId, label, language } = added;
    await this.manager.insert(PersonContactRow, { personId, email: added.email, label, language });
    return added;
  }

  /** Gives a person the roles that it does not hold yet. */
  async grant(
    personId: string,
    grants: readonly RoleGrant[],
    at: Date,
    by: string | null = null,
  ): Promise<void> {
    const held = await this.grants(personId);
    const missing = grants.filter(
      (g) => !held.some((h) => h.role === g.role && h.city === g.city && h.country === g.country),
    );
    if (missing.length === 0) return;
    await this.manager.insert(
      RoleGrantRow,
      missing.map(({ role, city, country }) => ({
        id: rowId(),
        personId,
        role,
        cityId: city,
        country: country ?? null,
        grantedAt: at,
        grantedBy: by,
        revokedAt: null,
        revokedBy: null,
        note: null,
      })),
    );
  }

  /** Chooses the language of a person's mails. */
  async chooseLanguage(personId: string, language: InterfaceLanguage): Promise<void> {
    await this.manager.update(PersonContactRow, { personId }, { language });
  }

  /** The roles that a person holds now, as they were given. */
  async grants(personId: string): Promise<readonly RoleGrant[]> {
    const rows = await this.manager.find(RoleGrantRow, { where: { personId, revokedAt: IsNull() } });
    return rows.map(roleGrant);
  }

  /** The roles with which a person acts: one held for a country stands once for each member city of it. */
  async actingGrants(personId: string): Promise<readonly RoleGrant[]> {
    const held = await this.grants(personId);
    const acting: RoleGrant[] = [];
    for (const grant of held) {
      if (grant.country === undefined) acting.push(grant);
      else {
        const cities = await this.manager.find(MemberCityRow, {
          select: { id: true },
          where: { country: grant.country },
          order: { id: 'ASC' },
        });
        acting.push(...cities.map(({ id }) => ({ ...grant, city: id })));
      }
    }
    return acting;
  }
}

function roleGrant(row: RoleGrantRow): RoleGrant {
  const { role, cityId, country } = row;
  return { role: role as Role, city: cityId, ...(country !== null && { country }) };
}

function person(row: PersonContactRow): Person {
  return { id: row.personId, email: row.email, label: row.label, language: row.language };
}
