import type { CityRole, MemberCity } from '#members';
import type { Store } from '#store';
import type { ColleaguesView } from './colleagues.view.ts';

/** The order in which roles are read. */
const order: readonly CityRole[] = ['focal-point', 'signatory', 'representative', 'contributor'];

/** Who acts for a city as the actor may see it, focal points first. */
export async function colleaguesOf(store: Store, city: MemberCity): Promise<ColleaguesView> {
  const held = await store.grants.ofCities([city.id]);
  const ids = held.map(({ person }) => person);
  const people = await store.people.byIds(ids);
  const signedIn = await store.people.whoSignedIn(ids);
  const listed = [...people.values()].map((person) => ({
    ...person,
    signedIn: signedIn.has(person.id),
    roles: held
      .filter((one) => one.person === person.id)
      .map(({ id, role, since }) => ({ id, role: role as CityRole, since: since.toISOString() }))
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
  }));
  const leads = ({ roles }: (typeof listed)[number]): number =>
    roles.some(({ role }) => role === 'focal-point') ? 0 : 1;
  return {
    city: city.id,
    cityName: city.name,
    country: city.country,
    people: listed.sort(
      (a, b) =>
        leads(a) - leads(b) || (a.label === b.label ? (a.id < b.id ? -1 : 1) : a.label < b.label ? -1 : 1),
    ),
  };
}
