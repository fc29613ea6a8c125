import { Injectable } from '@nestjs/common';
import { may, roleScopeProblem } from '#members';
import type { Actor, RoleGrant } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Person, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { endHeldRole, heldRoleOrRefuse } from './end-held-role.ts';
import type { AddPersonDto, CorrectPersonDto, EndRoleDto, GiveRoleDto } from './people.dto.ts';
import type { PersonDetailView, PersonWithRolesView } from './people.view.ts';
import { personDetail } from './person-detail.ts';
import { personOf } from './person-of.ts';

/** Who may sign in, and for whom. What a write gives back is read after it: the kept answer would keep the address. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly PersonWithRolesView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const people = await store.people.all();
      const signedIn = await store.people.whoSignedIn(people.map(({ id }) => id));
      return people.map((person) => ({
        ...person,
        signedIn: signedIn.has(person.id),
        grants: [...person.grants],
      }));
    });
  }

  async one(actor: Actor, id: string): Promise<PersonDetailView> {
    return this.gate
      .as(actor)
      .transaction(async (store) => personDetail(store, await personOrRefuse(store, id)));
  }

  /** Adds a person with a role; asks back when the address is known, since people share mailboxes. */
  async add(actor: Actor, write: WriteKey, dto: AddPersonDto): Promise<PersonDetailView> {
    const { email, label, language, another = false } = dto;
    const id = await this.gate.as(actor).once(write, async (store) => {
      const grant = await grantOrRefuse(store, actor, dto);
      const known = another ? [] : await store.people.behind(email);
      if (known.length > 0) {
        const people = known.map((person) => ({ id: person.id, label: person.label }));
        throw new Problem('conflict', 'address-known', {}, [], { people });
      }
      const contact = { email, label, language };
      const person = await store.people.addAnother(contact, [grant], this.clock.now(), personOf(actor));
      return person.id;
    });
    return this.one(actor, id);
  }

  async give(actor: Actor, write: WriteKey, id: string, dto: GiveRoleDto): Promise<PersonDetailView> {
    await this.gate.as(actor).once(write, async (store) => {
      const grant = await grantOrRefuse(store, actor, dto);
      await personOrRefuse(store, id);
      await store.people.grant(id, [grant], this.clock.now(), personOf(actor));
    });
    return this.one(actor, id);
  }

  /** Ends a role; it stays in the history. */
  async end(actor: Actor, write: WriteKey, id: string, dto: EndRoleDto): Promise<PersonDetailView> {
    await this.gate.as(actor).once(write, async (store) => {
      const held = await heldRoleOrRefuse(store, dto.grant);
      if (held.person !== id) throw new Problem('not-found', 'role-unknown');
      if (held.role === 'administrator') refuseUnlessAdministrator(actor);
      const ending = { note: dto.note ?? null, byColleague: false, at: this.clock.now() };
      await endHeldRole(store, actor, held, ending);
    });
    return this.one(actor, id);
  }

  /** Corrects what a person is reached and named by; keeps which fields, by whom and why, not what stood there. */
  async correct(
    actor: Actor,
    write: WriteKey,
    id: string,
    { note, ...dto }: CorrectPersonDto,
  ): Promise<PersonDetailView> {
    await this.gate.as(actor).once(write, async (store) => {
      const person = await personOrRefuse(store, id);
      // Whoever holds the mailbox holds the account: only administrators move that of an administrator.
      const held = await store.people.grants(id);
      if (held.some(({ role }) => role === 'administrator')) refuseUnlessAdministrator(actor);
      const corrected = {
        email: (dto.email ?? person.email).toLowerCase(),
        label: dto.label ?? person.label,
        language: dto.language ?? person.language,
      };
      const changed = (['email', 'label', 'language'] as const).filter(
        (field) => corrected[field] !== person[field],
      );
      if (changed.length > 0) await store.people.correct(id, corrected);
      const change = { at: this.clock.now(), by: personOf(actor), note: note ?? null };
      await store.contacts.note({ person: id }, changed, change);
    });
    return this.one(actor, id);
  }
}

async function personOrRefuse(store: Store, id: string): Promise<Person> {
  const person = await store.people.find(id);
  if (!person) throw new Problem('not-found', 'person-unknown');
  return person;
}

/** The grant that is asked for, in a city or a country of the network; or a refusal. */
async function grantOrRefuse(
  store: Store,
  actor: Actor,
  { role, city, country = null }: GiveRoleDto,
): Promise<RoleGrant> {
  const problem = roleScopeProblem(role, city, country);
  if (problem) throw new Problem('invalid', problem);
  if (role === 'administrator') refuseUnlessAdministrator(actor);
  if (city !== null && !(await store.members.find(city)))
    throw new Problem('not-found', 'city-unknown', { city });
  if (country === null) return { role, city };
  if ((await store.people.countryName(country)) === null)
    throw new Problem('not-found', 'country-unknown', { country });
  return { role, city, country };
}

/** Who may manage people must not be able to become more than that. */
function refuseUnlessAdministrator(actor: Actor): void {
  if (!may(actor, 'access.manage')) throw new Problem('forbidden', 'administrators-only');
}
