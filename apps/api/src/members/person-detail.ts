import type { Person, Store } from '#store';
import type { PersonDetailView } from './people.view.ts';

/** A person with every role ever held and every change of the contact, each with who did it. */
export async function personDetail(store: Store, person: Person): Promise<PersonDetailView> {
  const { id, email, label, language } = person;
  const held = await store.grants.ofPerson(id);
  const changes = await store.contacts.changes({ person: id });
  const labelOf = await store.people.labels([
    ...held.flatMap(({ givenBy, endedBy }) => [givenBy, endedBy]),
    ...changes.map(({ by }) => by),
  ]);
  const roles: PersonDetailView['roles'] = [];
  for (const { person: _, since, endedAt, givenBy, endedBy, ...role } of held) {
    roles.push({
      ...role,
      cityName: role.city === null ? null : ((await store.members.find(role.city))?.name ?? role.city),
      countryName: role.country === null ? null : await store.people.countryName(role.country),
      since: since.toISOString(),
      givenBy: labelOf(givenBy),
      endedAt: endedAt?.toISOString() ?? null,
      endedBy: labelOf(endedBy),
    });
  }
  return {
    id,
    email,
    label,
    language,
    signedIn: (await store.people.whoSignedIn([id])).has(id),
    roles,
    changes: changes.map(({ at, by, ...change }) => ({ ...change, at: at.toISOString(), by: labelOf(by) })),
  };
}
