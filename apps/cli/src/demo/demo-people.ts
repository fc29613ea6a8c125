import type { Actor, MemberCity, Role } from '#members';
import type { Store } from '#store';

/** People of the demonstration: roles at example addresses, nobody's name. */
export const coordinatorEmail = 'coordinator@gnlc.example';
export const reviewerEmail = 'reviewer@gnlc.example';
export const tellerEmail = 'teller@gnlc.example';

/** The country whose National Commission the visitor may be: the one with the most members. */
export const visitorsCountry = 'KOR';
export const nationalContactEmail = 'national-commission@kor.example';

export const focalPointEmail = (city: string): string => `focal-point@${city}.example`;
export const mayorEmail = (city: string): string => `mayor@${city}.example`;

/** Who acts for a city in the demonstration. */
export interface CityPeople {
  readonly focalPoint: Actor;
  readonly mayor: Actor;
}

/** Everyone who acts in the demonstration. */
export interface DemoPeople {
  readonly coordinator: Actor;
  /** Signs decisions second. */
  readonly reviewer: Actor;
  /** Counter-signs the heads of the ledger. */
  readonly teller: Actor;
  readonly ofCity: ReadonlyMap<string, CityPeople>;
}

async function personWith(
  store: Store,
  contact: { email: string; label: string },
  roles: readonly Role[],
  city: string | null,
  at: Date,
): Promise<Actor> {
  const grants = roles.map((role) => ({ role, city }));
  const { id } = await store.people.add({ ...contact, language: 'en' }, grants, at);
  return { kind: 'person', person: id, grants };
}

/** The coordinator, who is there before the roll is. */
export function addCoordinator(store: Store, at: Date): Promise<Actor> {
  const contact = { email: coordinatorEmail, label: 'Coordination team' };
  return personWith(store, contact, ['coordinator', 'administrator'], null, at);
}

/** The reviewer, without whom no decision counts. */
export function addReviewer(store: Store, at: Date): Promise<Actor> {
  return personWith(store, { email: reviewerEmail, label: 'Reviewer' }, ['reviewer'], null, at);
}

/** The teller, who counts and counter-signs beside whoever runs the session. */
export function addTeller(store: Store, at: Date): Promise<Actor> {
  return personWith(store, { email: tellerEmail, label: 'Teller' }, ['teller'], null, at);
}

/** A focal point and a mayor for every city. */
export async function addCityPeople(
  store: Store,
  cities: readonly MemberCity[],
  at: Date,
): Promise<ReadonlyMap<string, CityPeople>> {
  const people = new Map<string, CityPeople>();
  for (const { id, name } of cities) {
    people.set(id, {
      focalPoint: await personWith(
        store,
        { email: focalPointEmail(id), label: `Focal point of ${name}` },
        ['focal-point', 'signatory'],
        id,
        at,
      ),
      mayor: await personWith(
        store,
        { email: mayorEmail(id), label: `Mayor of ${name}` },
        ['representative'],
        id,
        at,
      ),
    });
  }
  return people;
}

/** Who follows the cities of the visitor's country. */
export async function addNationalContact(store: Store, at: Date): Promise<void> {
  const contact = {
    email: nationalContactEmail,
    label: 'National Commission, Republic of Korea',
    language: 'en',
  } as const;
  const grant = { role: 'national-contact', city: null, country: visitorsCountry } as const;
  await store.people.add(contact, [grant], at);
}
