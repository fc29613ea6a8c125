import { Injectable } from '@nestjs/common';
import { isCityRole } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import type { AddPersonDto } from './people.dto.ts';
import type { PersonWithRolesView } from './people.view.ts';

/** Who may sign in, and for whom. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly PersonWithRolesView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const people = await store.people.all();
      return people.map((person) => ({ ...person, grants: [...person.grants] }));
    });
  }

  /** Adds a person with a role, or gives the role to whoever has that address already. */
  async add(actor: Actor, write: WriteKey, dto: AddPersonDto): Promise<PersonWithRolesView> {
    const { role, city, ...contact } = dto;
    if (isCityRole(role) !== (city !== null)) {
      throw new Problem('invalid', city === null ? 'role-needs-city' : 'role-takes-no-city');
    }
    return this.gate.as(actor).once(write, async (store) => {
      if (city !== null && !(await store.members.find(city)))
        throw new Problem('not-found', 'city-unknown', { city });
      const person = await store.people.add(contact, [{ role, city }], this.clock.now());
      return { ...person, grants: [...(await store.people.grants(person.id))] };
    });
  }
}
